import {appendFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {diagnostic} from '../../../src/diagnostic/diagnostic.js'
import {noMetadata, type RawArticle} from '../../../src/document/article.js'
import type {Annotated, RefusedRow} from '../../../src/pipeline/annotate.js'
import {build} from '../../../src/release/assemble/build.js'
import {annotateMissing} from '../../../src/release/assemble/cache/annotate-missing.js'
import {openAnnotationCache} from '../../../src/release/assemble/cache/annotation-cache.js'
import {rowKey} from '../../../src/release/assemble/cache/row-key.js'
import {article, dataset} from '../../commands/dataset.js'

const row = (id: string, raw = id): RawArticle => ({id, raw, metadata: noMetadata})

async function* stream<T>(items: readonly T[]) {
  yield* items
}

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** A cache that has some rows, and an annotator that says which rows it was given. */
function setting(known: readonly RawArticle[]) {
  const ids = new Map(known.map((one) => [rowKey(one), one.id]))
  const asked: (string | null)[] = []
  const annotated = (id: string | null, line: string): Annotated => ({id, line, rejected: false, diagnostics: []})
  return {
    asked,
    cache: {
      has: (key: string) => ids.has(key),
      find: async (key: string) => annotated(key, `cached ${ids.get(key)}`),
    },
    async *annotate(rows: AsyncIterable<RawArticle | RefusedRow>) {
      for await (const {id} of rows) {
        asked.push(id)
        yield annotated(id, `new ${id}`)
      }
    },
  }
}

test.each([
  ['none', []],
  ['the first', ['a']],
  ['the last', ['d']],
  ['two in the middle', ['b', 'c']],
  ['every other', ['a', 'c']],
  ['all', ['a', 'b', 'c', 'd']],
])('where the cache has %s, the others are annotated, and the order stays', async (_, known) => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => row(id))
  const {asked, cache, annotate} = setting(known.map((id) => row(id)))
  const lines = await all(annotateMissing(stream(rows), annotate, cache))
  expect(lines.map(({line}) => line)).toEqual(rows.map(({id}) => `${known.includes(id) ? 'cached' : 'new'} ${id}`))
  expect(asked).toEqual(rows.map(({id}) => id).filter((id) => !known.includes(id)))
  expect(lines.map(({key}) => key)).toEqual(rows.map((one) => rowKey(one)))
})

test('many known rows in a row keep their order', async () => {
  const rows = Array.from({length: 5_000}, (_, i) => row(`${i}`))
  const {cache, annotate} = setting(rows.filter((_, i) => i % 4_000 !== 3_999))
  const lines = await all(annotateMissing(stream(rows), annotate, cache))
  expect(lines.map(({line}) => line.split(' ')[1])).toEqual(rows.map(({id}) => id))
})

test('a refusal by time or memory is no result to keep; other refusals are', async () => {
  const refusal = (code: 'article/too-slow' | 'article/empty') =>
    async function* (rows: AsyncIterable<RawArticle | RefusedRow>) {
      for await (const {id} of rows) yield {id, line: 'x', rejected: true, diagnostics: [diagnostic(code, 'x')]}
    }
  const keyAfter = async (code: 'article/too-slow' | 'article/empty') =>
    (await all(annotateMissing(stream([row('a')]), refusal(code), undefined)))[0]!.key
  expect(await keyAfter('article/too-slow')).toBeNull()
  expect(await keyAfter('article/empty')).toBe(rowKey(row('a')))
})

test('the key follows id, text and metadata, not the line', () => {
  const key = rowKey(row('a'))
  expect(rowKey({...row('a'), line: 7})).toBe(key)
  for (const other of [row('b', 'a'), row('a', 'b'), {...row('a'), metadata: {...noMetadata, agency: 'مهر'}}])
    expect(rowKey(other)).not.toBe(key)
  expect(rowKey({id: 'a', diagnostics: []})).toBeNull()
})

const rows = (count: number) => Array.from({length: count}, (_, k) => article(k))
const sums = (path: string) => readFileSync(join(path, 'SHA256SUMS'), 'utf8')

/** The text of the first cached article, changed in the cache alone: who uses the cache shows it. */
function plant(folder: string): void {
  const part = join(folder, '.khabar/annotations/000000.jsonl')
  const text = readFileSync(part, 'utf8')
  writeFileSync(part, text.replace('"language":"fa"', '"language": "fa"'))
}

test('a build with the cache gives the same bytes as one without', async () => {
  const folder = dataset(rows(12))
  const first = await build(folder, {jobs: 1}, () => {})
  expect(existsSync(join(folder, '.khabar/annotations/made-with.json'))).toBe(true)
  expect(readFileSync(join(folder, '.khabar/.gitignore'), 'utf8')).toBe('*\n')

  const file = join(folder, 'raw/rows.jsonl')
  appendFileSync(file, `${JSON.stringify(article(12))}\n`)
  const next = await build(folder, {jobs: 1, bump: true}, () => {})
  const again = await build(folder, {jobs: 1, noCache: true}, () => {})
  expect(next!.manifest.version).not.toBe(first!.manifest.version)
  expect(again!.status).toBe('unchanged')
  expect(sums(again!.path)).toBe(sums(next!.path))
})

test('a part that was changed, and rows made otherwise, are not used', async () => {
  const folder = dataset(rows(3))
  await build(folder, {jobs: 1}, () => {})
  const madeWith = readFileSync(join(folder, '.khabar/annotations/made-with.json'), 'utf8')
  const [, notes] = readFileSync(join(folder, '.khabar/annotations/000000.jsonl.notes.json'), 'utf8').split('\n')
  const [{key}] = JSON.parse(notes!)
  expect((await openAnnotationCache(folder, madeWith))!.has(key, 1)).toBe(true)
  expect(await openAnnotationCache(folder, `${madeWith} `)).toBeUndefined()
  plant(folder)
  expect((await openAnnotationCache(folder, madeWith))!.has(key, 1)).toBe(false)
})

test('--no-cache leaves no cache', async () => {
  const folder = dataset(rows(2))
  await build(folder, {jobs: 1, noCache: true}, () => {})
  expect(existsSync(join(folder, '.khabar'))).toBe(false)
})

test('keys that changed on the disk are not believed', async () => {
  const folder = dataset()
  await build(folder, {jobs: 1}, () => {})
  const annotations = join(folder, '.khabar/annotations')
  const madeWith = readFileSync(join(annotations, 'made-with.json'), 'utf8')
  const file = join(annotations, '000000.jsonl.notes.json')
  const [head, notes] = readFileSync(file, 'utf8').split('\n')
  const rows = JSON.parse(notes!)
  const {key} = rows[0]
  expect((await openAnnotationCache(folder, madeWith))!.has(key, 1)).toBe(true)
  rows[0].rejected = true
  writeFileSync(file, `${head}\n${JSON.stringify(rows)}\n`)
  expect((await openAnnotationCache(folder, madeWith))!.has(key, 1)).toBe(false)
})

test('a release is built where nothing can be kept', async () => {
  const folder = dataset()
  writeFileSync(join(folder, '.khabar'), 'a file in the place of the folder')
  const built = await build(folder, {jobs: 1}, () => {})
  expect(built?.status).toBe('built')
  expect(readFileSync(join(folder, '.khabar'), 'utf8')).toBe('a file in the place of the folder')
})
