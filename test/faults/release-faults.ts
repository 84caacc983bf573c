import {appendFileSync, cpSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Code} from '../../src/diagnostic/codes.js'
import {parquet} from '../../src/formats/parquet/parquet.js'
import {recordColumns} from '../../src/records/columns.js'
import type {ArticleRecord} from '../../src/records/types.js'
import {writeChecksums} from '../../src/release/contents/checksums.js'
import {validatePath} from '../../src/release/validate/validate-path.js'
import {type Fault, findings, type Spot} from './fault.js'

const train = 'jsonl/train-00000-of-00001.jsonl'
const testing = 'jsonl/test-00000-of-00001.jsonl'

type Change = (release: string) => unknown

/** Faults of a release, each planted in a copy of a good one. */
export const releaseFaults = (good: () => string): readonly Fault[] => {
  /** Changes a copy; `sealed` counts the checksums anew, so that they do not give it away. */
  const fault = (code: Code, name: string, spot: Spot, change: Change, sealed = true): Fault => ({
    code,
    name,
    spot,
    async find(folder) {
      cpSync(good(), folder, {recursive: true})
      await change(folder)
      if (sealed) await writeChecksums(folder)
      return findings((report) => validatePath(folder, report))
    },
  })
  return [
    fault(
      'release/checksum-differs',
      'an edited checksum',
      {file: 'csv/facts.csv'},
      edit('SHA256SUMS', (sums) => sums.replace(/^[0-9a-f]{64}(?= {2}csv\/facts\.csv)/m, '0'.repeat(64))),
      false,
    ),
    fault(
      'release/checksum-differs',
      'a changed byte',
      {file: 'csv/articles.csv'},
      edit('csv/articles.csv', (text) => text.replace('1', '2')),
      false,
    ),
    fault(
      'release/malformed-checksum',
      'a checksum cut short',
      {file: 'SHA256SUMS', line: 2},
      edit(
        'SHA256SUMS',
        lineAt(2, (line) => line.slice(9)),
      ),
      false,
    ),
    fault(
      'release/path-outside',
      'a checksum of a file outside the release',
      {file: 'SHA256SUMS', line: 1},
      edit('SHA256SUMS', (sums) => `${'0'.repeat(64)}  ../../../etc/hostname\n${sums}`),
      false,
    ),
    fault(
      'release/missing-file',
      'a shard that is gone',
      {file: testing},
      (release) => rmSync(join(release, testing)),
      false,
    ),
    fault(
      'release/missing-file',
      'no SHA256SUMS',
      {file: 'SHA256SUMS'},
      (release) => rmSync(join(release, 'SHA256SUMS')),
      false,
    ),
    fault('release/missing-file', 'a catalogue that is gone', {file: 'croissant.json'}, (release) =>
      rmSync(join(release, 'croissant.json')),
    ),
    fault(
      'release/unlisted-file',
      'notes that were left behind',
      {file: 'data/notes.txt'},
      (release) => writeFileSync(join(release, 'data/notes.txt'), 'x'),
      false,
    ),
    fault(
      'release/count-differs',
      'a count of the manifest',
      {file: 'manifest.json', pointer: '/counts/train/facts'},
      manifest((counts) => counts.train!.facts!++),
    ),
    fault(
      'release/count-differs',
      'a record that is left out',
      {file: 'manifest.json', pointer: '/counts/test/articles'},
      edit(testing, (text) => text.slice(text.indexOf('\n') + 1)),
    ),
    fault(
      'release/count-differs',
      'a row of CSV that is left out',
      {file: 'csv/facts.csv'},
      edit('csv/facts.csv', (text) => text.slice(0, text.trimEnd().lastIndexOf('\r\n') + 2)),
    ),
    fault(
      'release/unreadable-shard',
      'a truncated Parquet file',
      {file: 'data/train-00000-of-00001.parquet'},
      (release) => truncateSync(join(release, 'data/train-00000-of-00001.parquet'), 4000),
    ),
    fault(
      'release/invalid-citation',
      'an author with an invalid e-mail address',
      {file: 'CITATION.cff', pointer: '/authors/0/email'},
      edit('CITATION.cff', (text) => text.replace(/^( +)- name: .*$/m, '$&\n$1  email: nobody')),
    ),
    fault(
      'release/columns-differ',
      'a shard without its last columns',
      {file: 'data/test-00000-of-00001.parquet'},
      async (release) => {
        const columns = recordColumns.slice(0, -2)
        await parquet.write(
          rows(records(release, testing).map((record) => record as never)),
          columns,
          join(release, 'data/test-00000-of-00001.parquet'),
        )
      },
    ),
    fault(
      'release/columns-differ',
      'a CSV with another header',
      {file: 'csv/sentences.csv', line: 1},
      edit('csv/sentences.csv', (text) => text.replace('article_id', 'id')),
    ),
    fault(
      'release/wrong-split',
      'a record in the file of another split',
      {file: testing, line: 1, pointer: '/split'},
      (release) => {
        const [moved] = readFileSync(join(release, train), 'utf8').split('\n')
        writeFileSync(join(release, train), readFileSync(join(release, train), 'utf8').replace(`${moved}\n`, ''))
        writeFileSync(join(release, testing), `${moved}\n${readFileSync(join(release, testing), 'utf8')}`)
      },
    ),
    fault(
      'release/moved-record',
      'a record moved by hand, its split with it',
      {file: testing, line: 1, pointer: '/split'},
      (release) => {
        const [moved] = readFileSync(join(release, train), 'utf8').split('\n')
        writeFileSync(join(release, train), readFileSync(join(release, train), 'utf8').replace(`${moved}\n`, ''))
        writeFileSync(
          join(release, testing),
          `${moved!.replace('"split":"train"', '"split":"test"')}\n${readFileSync(join(release, testing), 'utf8')}`,
        )
      },
    ),
    fault(
      'release/group-in-two-splits',
      'a leak: a reprint in the test split',
      {file: train, line: 1, pointer: '/split'},
      (release) => {
        const reprint = records(release, train)[0]!
        const leak = {...reprint, id: 'reprint', split: 'test'}
        appendFileSync(join(release, testing), `${JSON.stringify(leak)}\n`)
      },
    ),
    fault(
      'release/card-differs',
      'the card names another number of articles',
      {file: 'README.md'},
      edit('README.md', (text) => text.replace(/num_examples: \d+/, 'num_examples: 7')),
    ),
    fault(
      'release/card-differs',
      'the card names another label',
      {file: 'README.md'},
      edit('README.md', (text) => text.replace('B-ORG', 'B-GPE')),
    ),
    fault(
      'release/catalogue-differs',
      'another version in croissant.json',
      {file: 'croissant.json', pointer: '/version'},
      edit('croissant.json', (text) => text.replace('"version": "1.0.0"', '"version": "1.0.1"')),
    ),
    fault(
      'release/catalogue-differs',
      'another checksum in datapackage.json',
      {file: 'datapackage.json', pointer: '/resources/1/hash'},
      edit('datapackage.json', replaceNth(/"hash": "sha256:[0-9a-f]{64}"/g, 1, `"hash": "sha256:${'0'.repeat(64)}"`)),
    ),
    fault(
      'release/catalogue-differs',
      'a column that is missing in datapackage.json',
      {file: 'datapackage.json'},
      edit('datapackage.json', (text) => text.replace('"name": "agency"', '"name": "agent"')),
    ),
    fault(
      'release/catalogue-differs',
      'another title in CITATION.cff',
      {file: 'CITATION.cff', line: 4},
      edit('CITATION.cff', (text) => text.replace(/^title: .*/m, 'title: Another')),
    ),
    fault(
      'release/catalogue-differs',
      'a changelog of an older version',
      {file: 'CHANGELOG.md'},
      edit('CHANGELOG.md', (text) => text.replace('## 1.0.0', '## 0.9.0')),
    ),
    fault(
      'span/text-differs',
      'a shifted span in a release',
      {file: train, line: 2, pointer: '/facts/0'},
      record(2, ({facts}) => {
        facts[0].start++
        facts[0].end++
      }),
    ),
    fault(
      'entity/unknown-label',
      'a label that is not declared, in a release',
      {file: train, line: 1, pointer: '/entities/0/label'},
      record(1, (it) => {
        const [fact] = it.facts
        it.entities.splice(0, it.entities.length, {
          id: 'e1',
          start: fact.start,
          end: fact.end,
          text: fact.text,
          label: 'GPE',
          cluster: 'c1',
          ref: null,
          annotator: it.annotators.find(({layer}: {layer: string}) => layer === 'entities').name,
          score: null,
        })
      }),
    ),
    fault(
      'schema/missing-field',
      'a manifest without counts',
      {file: 'manifest.json', pointer: ''},
      edit('manifest.json', (text) => {
        const {counts: _, ...rest} = JSON.parse(text)
        return JSON.stringify(rest, null, 2)
      }),
    ),
    fault(
      'input/invalid-json',
      'a record cut off',
      {file: train, line: 3},
      edit(
        train,
        lineAt(3, (line) => line.slice(0, 200)),
      ),
    ),
  ]
}

const edit =
  (file: string, change: (text: string) => string): Change =>
  (release) => {
    const path = join(release, file)
    const before = readFileSync(path, 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`nothing was planted in ${file}`)
    writeFileSync(path, after)
  }

const lineAt = (number: number, change: (line: string) => string) => (text: string) =>
  text
    .split('\n')
    .map((line, i) => (i === number - 1 ? change(line) : line))
    .join('\n')

const replaceNth = (pattern: RegExp, nth: number, put: string) => (text: string) => {
  let at = 0
  return text.replace(pattern, (found) => (at++ === nth ? put : found))
}

// biome-ignore lint/suspicious/noExplicitAny: a record that is spoilt on purpose
const record = (line: number, spoil: (record: any) => void) =>
  edit(
    train,
    lineAt(line, (json) => {
      const value = JSON.parse(json)
      spoil(value)
      return JSON.stringify(value)
    }),
  )

const manifest = (change: (counts: Record<string, Record<string, number>>) => void) =>
  edit('manifest.json', (text) => {
    const value = JSON.parse(text)
    change(value.counts)
    return `${JSON.stringify(value, null, 2)}\n`
  })

const records = (release: string, file: string): ArticleRecord[] =>
  readFileSync(join(release, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

async function* rows(list: readonly never[]) {
  yield* list
}
