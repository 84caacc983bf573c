import {mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {exporters} from '../../src/formats/formats.js'
import {uniqueIds} from '../../src/pipeline/intake.js'
import {readerFor} from '../../src/readers/readers.js'
import {build} from '../../src/release/assemble/build.js'
import {exportRecords} from '../../src/release/export/export.js'
import {validatePath} from '../../src/release/validate/validate-path.js'
import {article, dataset} from '../commands/dataset.js'
import {jsonLines, temporaryFolder} from '../commands/khabar.js'
import {read} from '../readers/read.js'

/** Ids that would lead elsewhere, be something else, or be the same as another, were they names of files. */
const taken = [
  '../../x',
  '..\\..\\x',
  '/etc/passwd',
  'C:\\x',
  'CON',
  'con.txt',
  'NUL',
  '.',
  '..',
  '-rf',
  '~',
  'a/b',
  'a%2Fb',
  'A',
  'a',
  '\u00e9',
  'e\u0301',
  'x'.repeat(512),
  'ی'.repeat(512),
  '=1+1',
  '\u202ea',
  '<script>',
]
const refused = ['a\0b', 'a\nb', 'a\rb', 'a\tb', '\u001b[31m', 'a\u007f', 'x'.repeat(513), 'x'.repeat(4000)]

const rows = taken.map((code, k) => ({...article(k), code}))

test('ids with control characters or thousands of characters are refused, all others kept apart', async () => {
  const content = jsonLines(...[...taken, ...refused].map((id) => ({id, text: 'باران آمد.'})))
  const {articles, codes, found} = await read(readerFor('a.jsonl')!, content)
  expect(articles.map(({id}) => id)).toEqual(taken)
  expect(codes).toEqual(refused.map(() => 'input/invalid-id'))
  for (const {message} of found) expect(message).not.toMatch(/[\0-\x1f\x7f]/)
  const unique: string[] = []
  for await (const row of uniqueIds(each(articles))) if ('raw' in row) unique.push(row.id)
  expect(unique).toEqual(taken)
})

test('a release of such ids has its own files alone, and every record', async () => {
  // In a folder of its own: others write beside it.
  const parent = temporaryFolder()
  const own = join(parent, 'dataset')
  mkdirSync(own)
  const folder = dataset(rows, {splits: {seed: 7, ratios: {train: 1, validation: 0, test: 0}}}, own)
  const plain = await build(
    dataset(undefined, {splits: {seed: 7, ratios: {train: 1, validation: 0, test: 0}}}),
    {jobs: 1},
    () => {},
  )
  const found: Diagnostic[] = []
  const built = await build(folder, {jobs: 1}, (one) => found.push(one))
  expect(found.filter(({severity}) => severity === 'error')).toEqual([])
  expect(files(built!.path)).toEqual(files(plain!.path))
  const ids = readFileSync(join(built!.path, 'jsonl/train-00000-of-00001.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id)
  expect(ids.sort()).toEqual([...taken].sort())
  await validatePath(built!.path, (one) => found.push(one))
  expect(found.filter(({severity}) => severity === 'error')).toEqual([])
  expect(readdirSync(parent)).toEqual(['dataset'])
  // Every format that a release can be exported to writes into its own output.
  for (const exporter of exporters) {
    const out = temporaryFolder()
    mkdirSync(join(out, 'inner/most'), {recursive: true})
    await exportRecords(
      [join(built!.path, 'jsonl/train-00000-of-00001.jsonl')],
      exporter,
      join(out, 'inner/most/out'),
      () => {},
    )
    expect(readdirSync(out)).toEqual(['inner'])
    expect(readdirSync(join(out, 'inner'))).toEqual(['most'])
    expect(readdirSync(join(out, 'inner/most')).every((name) => name.startsWith('out'))).toBe(true)
  }
})

test('a link where the output is to be is not written through', async () => {
  const elsewhere = temporaryFolder()
  writeFileSync(join(elsewhere, 'kept.txt'), 'kept')
  const folder = dataset([1, 2, 3].map(article))
  mkdirSync(join(folder, 'releases'))
  symlinkSync(elsewhere, join(folder, 'releases/1.0.0.partial'))
  expect((await build(folder, {jobs: 1}, () => {}))?.status).toBe('built')
  expect(readdirSync(elsewhere)).toEqual(['kept.txt'])
  // Nor is one inside of what an interrupted build seems to have left.
  const another = dataset([1, 2, 3].map(article))
  mkdirSync(join(another, 'releases/1.0.0.partial'), {recursive: true})
  symlinkSync(elsewhere, join(another, 'releases/1.0.0.partial/release'))
  symlinkSync(elsewhere, join(another, 'releases/1.0.0.partial/work'))
  expect((await build(another, {jobs: 1}, () => {}))?.status).toBe('built')
  expect(readdirSync(elsewhere)).toEqual(['kept.txt'])
})

async function* each<Item>(items: readonly Item[]) {
  yield* items
}

const files = (folder: string): string[] => readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()
