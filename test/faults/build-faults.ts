import {createHash} from 'node:crypto'
import {appendFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {draft} from '../../src/facts/kind/kind.js'
import {settle} from '../../src/facts/kind/settle.js'
import {splitWords} from '../../src/facts/words/split-words.js'
import {build} from '../../src/release/assemble/build.js'
import {takeLock} from '../../src/release/assemble/lock.js'
import {proveRelease} from '../../src/release/deep/prove.js'
import {initDataset} from '../../src/release/init/init.js'
import {recordsIn} from '../../src/release/read/read-records.js'
import {recordFiles} from '../../src/release/read/record-files.js'
import {removeArticles} from '../../src/release/remove/remove.js'
import {rehydrate} from '../../src/release/text-free/rehydrate.js'
import {writeTextFree} from '../../src/release/text-free/write.js'
import {validatePath} from '../../src/release/validate/validate-path.js'
import {textOf} from '../../src/text/text.js'
import {article, configuration} from '../commands/dataset.js'
import {jsonLines} from '../commands/khabar.js'
import {type Fault, findings} from './fault.js'

const numbers = (from: number, to: number) => Array.from({length: to - from}, (_, k) => article(from + k))
const {splits} = configuration

/** Writes dataset.json and its rows. */
function dataset(folder: string, rows: readonly unknown[], changes: object = {}): void {
  mkdirSync(join(folder, 'raw'), {recursive: true})
  writeFileSync(join(folder, 'dataset.json'), `${JSON.stringify({...configuration, ...changes}, null, 2)}\n`)
  writeFileSync(join(folder, 'raw', 'rows.jsonl'), jsonLines(...rows))
}

const built = (folder: string) => findings((report) => build(folder, {jobs: 1}, report))

/** Flaws of dataset.json, each with its line. */
const configurationFaults: readonly Fault[] = (
  [
    [
      'configuration/ratios',
      'shares that add up to more than 1',
      {splits: {...splits, ratios: {train: 0.9, validation: 0.2, test: 0.1}}},
      '/splits/ratios',
    ],
    ['configuration/time-zone', 'a zone that is misspelt', {time_zone: 'Asia/Teheran'}, '/time_zone'],
    ['schema/unknown-field', 'a key that is misspelt', {licence: 'CC0-1.0'}, '/licence'],
    ['schema/wrong-form', 'a version of two numbers', {version: '1.0'}, '/version'],
    ['schema/wrong-type', 'a title that is a number', {title: 7}, '/title'],
    ['schema/unknown-value', 'an unknown format', {inputs: [{path: 'raw/*', format: 'yaml'}]}, '/inputs/0/format'],
    [
      'configuration/unknown-preset',
      'an unknown corpus',
      {inputs: [{path: 'raw/*', preset: 'isnaa'}]},
      '/inputs/0/preset',
    ],
    [
      'configuration/invalid-layout',
      'a path with an open bracket',
      {inputs: [{path: 'raw/*', fields: {body: 'content[.text'}}]},
      '/inputs/0/fields/body',
    ],
    ['schema/missing-field', 'no creators', {creators: undefined}, ''],
    ['configuration/no-such-day', 'a day of the Persian calendar', {date: '1405-01-01'}, '/date'],
    ['configuration/unknown-license', 'a licence without its version', {license: 'CC-BY'}, '/license'],
    ['configuration/reserved-label', 'a label that every dataset has', {labels: ['PER']}, '/labels/0'],
    ['configuration/path-outside', 'files of another folder', {inputs: [{path: '../raw/*.txt'}]}, '/inputs/0/path'],
    ['configuration/placeholder', 'a creator that init wrote', {creators: [{name: 'Your name'}]}, '/creators/0/name'],
  ] as const
).map(([code, name, changes, pointer]) => ({
  code,
  name,
  find(folder) {
    dataset(folder, [], changes)
    return findings((report) => validatePath(folder, report))
  },
  spot: {file: 'dataset.json', pointer},
}))

/** A reading that no record may hold, as a fault of a rule would leave it. */
const unsoundFact: Fault = {
  code: 'fact/left-out',
  name: 'a percentage that was read with two points',
  spot: {},
  find: () =>
    findings((report) => {
      const text = textOf('۶۰ درصد')
      const words = splitWords(text.string)
      settle([draft(text, words, 'percent', [0, 2], {value: '6.0.0', unit: '%'})], report)
    }),
}

/** Flaws that only a build can see. */
export const buildFaults: readonly Fault[] = [
  ...configurationFaults,
  unsoundFact,
  {
    code: 'configuration/repeated-field',
    name: 'a field that occurs twice',
    spot: {file: 'dataset.json', line: 3, pointer: '/name'},
    find(folder) {
      dataset(folder, [])
      const file = join(folder, 'dataset.json')
      writeFileSync(file, readFileSync(file, 'utf8').replace('"name"', '"name": "first",\n  "name"'))
      return findings((report) => validatePath(folder, report))
    },
  },
  {
    code: 'input/unmatched-files',
    name: 'a file in raw that no input is for',
    spot: {file: 'dataset.json', pointer: '/inputs'},
    find(folder) {
      dataset(folder, numbers(0, 1))
      writeFileSync(join(folder, 'raw/page.txt'), 'x')
      return built(folder)
    },
  },
  {
    code: 'input/link-outside',
    name: 'a link to a folder outside the dataset',
    spot: {file: 'raw/elsewhere'},
    find(folder) {
      dataset(folder, numbers(0, 1))
      symlinkSync('/usr/share', join(folder, 'raw/elsewhere'))
      return built(folder)
    },
  },
  {
    code: 'input/changed',
    name: 'a file that grows during the build',
    spot: {file: 'raw/rows.jsonl'},
    find(folder) {
      dataset(folder, numbers(0, 3))
      const progress = () => appendFileSync(join(folder, 'raw/rows.jsonl'), jsonLines(article(9)))
      return findings((report) => build(folder, {jobs: 1, progress}, report))
    },
  },
  {
    code: 'release/below-newest',
    name: 'a version below one that is released',
    spot: {file: 'dataset.json', pointer: '/version'},
    async find(folder) {
      dataset(folder, numbers(0, 2), {version: '2.0.0'})
      await built(folder)
      dataset(folder, numbers(0, 2), {version: '1.5.0'})
      return built(folder)
    },
  },
  {
    code: 'release/incomplete',
    name: 'a file that is cut off',
    spot: {},
    find(folder) {
      dataset(folder, numbers(0, 2), {
        inputs: [{path: 'raw/*', fields: {id: 'code', title: 'headline', paragraphs: 'body'}}],
      })
      writeFileSync(join(folder, 'raw/more.jsonl.gz'), gzipSync(jsonLines(...numbers(2, 9))).subarray(0, 200))
      return built(folder)
    },
  },
  {
    code: 'release/none',
    name: 'a dataset that was never built',
    spot: {},
    find(folder) {
      dataset(folder, [])
      return findings((report) => recordFiles(folder, report))
    },
  },
  {
    code: 'input/no-files',
    name: 'a path that matches nothing',
    spot: {file: 'dataset.json', pointer: '/inputs/0/path', line: 14},
    find(folder) {
      dataset(folder, [], {inputs: [{path: 'pages/*.txt'}]})
      return built(folder)
    },
  },
  {
    code: 'configuration/exists',
    name: 'a new dataset where there is one',
    spot: {file: 'dataset.json'},
    find(folder) {
      dataset(folder, [])
      return findings((report) => initDataset(folder, {date: '2026-03-21'}, report))
    },
  },
  {
    code: 'release/empty',
    name: 'no article at all',
    spot: {},
    find(folder) {
      dataset(folder, [])
      return built(folder)
    },
  },
  {
    code: 'release/duplicate-text',
    name: 'one text under two ids',
    spot: {file: 'raw/rows.jsonl', id: '99'},
    find(folder) {
      dataset(folder, [...numbers(0, 3), {...article(1), code: 99}])
      return built(folder)
    },
  },
  {
    code: 'release/empty-split',
    name: 'two articles for three splits',
    spot: {file: 'dataset.json', pointer: '/splits'},
    find(folder) {
      dataset(folder, numbers(0, 2))
      return built(folder)
    },
  },
  {
    code: 'release/exists',
    name: 'other rows under a released version',
    spot: {file: 'releases/1.0.0'},
    async find(folder) {
      dataset(folder, numbers(0, 3))
      await built(folder)
      dataset(folder, numbers(0, 4))
      return built(folder)
    },
  },
  {
    code: 'release/locked',
    name: 'a second build at once',
    spot: {file: 'releases/1.0.0.partial'},
    async find(folder) {
      dataset(folder, numbers(0, 3))
      const lock = await takeLock(join(folder, 'releases/1.0.0.partial'))
      const found = await built(folder)
      if (typeof lock !== 'number') await lock.release()
      return found
    },
  },
  {
    code: 'release/step-too-small',
    name: 'an addition under a patch version',
    spot: {file: 'dataset.json', pointer: '/version'},
    async find(folder) {
      dataset(folder, numbers(0, 3))
      await built(folder)
      dataset(folder, numbers(0, 4), {version: '1.0.1'})
      return built(folder)
    },
  },
  {
    code: 'release/reused-id',
    name: 'an id that was removed comes back',
    spot: {file: 'raw/rows.jsonl', id: '2'},
    async find(folder) {
      dataset(folder, numbers(0, 3))
      await built(folder)
      dataset(folder, numbers(0, 2), {version: '2.0.0'})
      await built(folder)
      dataset(folder, [...numbers(0, 2), {...article(50), code: 2}], {version: '2.1.0'})
      return built(folder)
    },
  },
  {
    code: 'release/taken-down',
    name: 'an article that is on the list',
    spot: {file: 'raw/rows.jsonl', id: '2'},
    async find(folder) {
      dataset(folder, numbers(0, 3))
      await takenDown(folder, '2', true)
      return built(folder)
    },
  },
  {
    code: 'takedown/unknown-article',
    name: 'an id that no release has',
    spot: {},
    find(folder) {
      dataset(folder, numbers(0, 3))
      return takenDown(folder, '99')
    },
  },
  {
    code: 'takedown/already',
    name: 'an id twice',
    spot: {file: 'takedown.jsonl'},
    async find(folder) {
      dataset(folder, numbers(0, 3))
      await takenDown(folder, '2', true)
      return takenDown(folder, '2', true)
    },
  },
  {
    code: 'takedown/invalid-line',
    name: 'an entry without a reason',
    spot: {file: 'takedown.jsonl', line: 1},
    find(folder) {
      dataset(folder, numbers(0, 3))
      writeFileSync(join(folder, 'takedown.jsonl'), '{"id":"2"}\n')
      return built(folder)
    },
  },
  {
    code: 'text-free/exists',
    name: 'a folder that is there',
    spot: {file: 'there'},
    async find(folder) {
      await textFree(folder)
      mkdirSync(join(folder, 'there'))
      return findings((report) => writeTextFree(join(folder, 'releases/1.0.0'), join(folder, 'there'), report))
    },
  },
  {
    code: 'text-free/no-text',
    name: 'a release without text that is validated',
    spot: {file: 'bare'},
    async find(folder) {
      await textFree(folder)
      return findings((report) => validatePath(join(folder, 'bare'), report))
    },
  },
  {
    code: 'rehydrate/missing-copy',
    name: 'a page of which there is no copy',
    spot: {id: '2'},
    async find(folder) {
      await textFree(folder)
      writeFileSync(join(folder, 'raw/rows.jsonl'), jsonLines(...numbers(0, 2)))
      return putBack(folder)
    },
  },
  {
    code: 'rehydrate/copy-differs',
    name: 'a page that has changed since',
    spot: {id: '2'},
    async find(folder) {
      await textFree(folder)
      writeFileSync(join(folder, 'raw/rows.jsonl'), jsonLines(...numbers(0, 2), {...article(9), code: 2}))
      return putBack(folder)
    },
  },
  {
    code: 'rehydrate/text-differs',
    name: 'a checksum of another text',
    spot: {},
    async find(folder) {
      await textFree(folder)
      respell(folder, 'text-free', /"text_sha256":"[0-9a-f]{8}/, '"text_sha256":"00000000')
      return putBack(folder)
    },
  },
  {
    code: 'rehydrate/files-differ',
    name: 'a checksum of another Parquet file',
    spot: {file: 'bare'},
    async find(folder) {
      await textFree(folder)
      respell(folder, '.', /^[0-9a-f]{64} {2}data\//m, `${'0'.repeat(64)}  data/`)
      return putBack(folder)
    },
  },
  {
    code: 'deep/input-differs',
    name: 'a raw file that was changed since',
    spot: {file: 'raw/rows.jsonl'},
    async find(folder) {
      dataset(folder, numbers(0, 3))
      await built(folder)
      writeFileSync(join(folder, 'raw/rows.jsonl'), jsonLines(...numbers(0, 3), {}))
      return proved(folder)
    },
  },
  {
    code: 'deep/raw-differs',
    name: 'a row that was changed since',
    spot: {id: '2'},
    async find(folder) {
      dataset(folder, numbers(0, 3))
      await built(folder)
      dataset(folder, [...numbers(0, 2), {...article(9), code: 2}])
      return proved(folder)
    },
  },
  {
    code: 'deep/text-differs',
    name: 'records that were edited',
    spot: {},
    async find(folder) {
      dataset(folder, numbers(0, 3))
      await built(folder)
      const file = join(folder, 'releases/1.0.0/jsonl/train-00000-of-00001.jsonl')
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('آغاز شد', 'پایان شد'))
      return proved(folder)
    },
  },
  {
    code: 'deep/other-version',
    name: 'a manifest of other rules',
    spot: {file: 'releases/1.0.0'},
    async find(folder) {
      dataset(folder, numbers(0, 3))
      await built(folder)
      const file = join(folder, 'releases/1.0.0/manifest.json')
      const manifest = JSON.parse(readFileSync(file, 'utf8'))
      writeFileSync(file, JSON.stringify({...manifest, stages: []}))
      return proved(folder)
    },
  },
  {
    code: 'deep/not-there',
    name: 'a row that is gone',
    spot: {},
    async find(folder) {
      dataset(folder, numbers(0, 3))
      await built(folder)
      dataset(folder, numbers(0, 2))
      return proved(folder)
    },
  },
  {
    code: 'release/bridges-splits',
    name: 'an article made of two, of which one is in train and one in test',
    spot: {file: 'raw/rows.jsonl', id: '99'},
    async find(folder) {
      const [a, b] = await inTwoSplits(folder)
      const both = {code: 99, headline: a.headline, body: [...a.body, b.headline, ...b.body]}
      dataset(folder, [...numbers(0, 12), both], {version: '1.1.0'})
      return built(folder)
    },
  },
  {
    code: 'release/split-leak',
    name: 'an article of train that is edited into one of test',
    spot: {id: '0'},
    async find(folder) {
      const [a, b] = await inTwoSplits(folder)
      const copy = {...b, code: a.code, body: [...b.body, 'این خبر تکمیل می‌شود.']}
      dataset(folder, [copy, ...numbers(0, 12).filter(({code}) => code !== a.code)], {version: '2.0.0'})
      return built(folder)
    },
  },
]

/** A release of three rows, and the same without text in `bare`. */
async function textFree(folder: string): Promise<void> {
  dataset(folder, numbers(0, 3))
  await built(folder)
  await findings((report) => writeTextFree(join(folder, 'releases/1.0.0'), join(folder, 'bare'), report))
}

const putBack = (folder: string) =>
  findings((report) => rehydrate(join(folder, 'bare'), folder, join(folder, 'out'), {jobs: 1}, report))

/** Changes the first file of a folder of the release without text that has a pattern, and its checksum. */
function respell(folder: string, part: string, pattern: RegExp, put: string): void {
  const bare = join(folder, 'bare')
  const names = readdirSync(join(bare, part)).map((name) => join(part, name))
  for (const name of names.filter((name) => /\.(jsonl|sha256)$/.test(name))) {
    const path = join(bare, name)
    const text = readFileSync(path, 'utf8')
    if (!pattern.test(text)) continue
    writeFileSync(path, text.replace(pattern, put))
    const [old, sum] = [text, readFileSync(path, 'utf8')].map((one) => createHash('sha256').update(one).digest('hex'))
    const sums = join(bare, 'SHA256SUMS')
    writeFileSync(sums, readFileSync(sums, 'utf8').replace(old!, sum!))
    return
  }
}

const proved = (folder: string) => findings((report) => proveRelease(join(folder, 'releases/1.0.0'), {jobs: 1}, report))

const takenDown = (folder: string, id: string, force = false) =>
  findings((report) => removeArticles(folder, {ids: [id], reason: 'asked', date: '2026-03-21', force}, report))

type Row = ReturnType<typeof article>

/** A release of twelve articles, and two of them that stand in two splits: the first one, and the first elsewhere. */
async function inTwoSplits(folder: string): Promise<[Row, Row]> {
  dataset(folder, numbers(0, 12))
  const release = await build(folder, {jobs: 1}, () => {})
  const files = ['train', 'validation', 'test'].map((split) =>
    join(release!.path, `jsonl/${split}-00000-of-00001.jsonl`),
  )
  const splitById = new Map<string, string>()
  for await (const record of recordsIn(files, () => {})) splitById.set(record.id, `${record.split}`)
  const other = numbers(1, 12).find(({code}) => splitById.get(`${code}`) !== splitById.get('0'))
  return [article(0), other!]
}
