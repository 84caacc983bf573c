import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {build} from '../../src/release/assemble/build.js'
import {changedFiles} from '../../src/release/contents/compare.js'
import {rehydrate} from '../../src/release/text-free/rehydrate.js'
import {writeTextFree} from '../../src/release/text-free/write.js'
import {validatePath} from '../../src/release/validate/validate-path.js'
import {article, dataset} from '../commands/dataset.js'
import {jsonLines, temporaryFolder} from '../commands/khabar.js'

async function heard<T>(run: (report: (found: Diagnostic) => void) => Promise<T>) {
  const found: Diagnostic[] = []
  const result = await run((one) => found.push(one))
  return {result, found, codes: found.map(({code}) => code)}
}

const filesBelow = (folder: string) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

async function released(folder: string, shardRows?: number) {
  const {result, found} = await heard((report) => build(folder, {jobs: 1, ...(shardRows && {shardRows})}, report))
  expect(result?.status, JSON.stringify(found)).toBe('built')
  const bare = join(temporaryFolder(), 'bare')
  expect((await heard((report) => writeTextFree(result!.path, bare, report))).result).toBe(true)
  return {full: result!.path, bare}
}
const putBack = (bare: string, from: string, options = {}) => {
  const out = join(temporaryFolder(), 'out')
  return heard((report) => rehydrate(bare, from, out, {jobs: 1, ...options}, report)).then((one) => ({...one, out}))
}

/** Every file of a release and its bytes. */
const bytesOf = (folder: string) =>
  new Map(filesBelow(folder).map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]))

test('the sample without text, with its raw pages, is the sample again, byte for byte', async () => {
  const folder = temporaryFolder()
  const sample = join(import.meta.dirname, '../../datasets/sample')
  for (const name of readdirSync(sample).filter((name) => name !== 'releases'))
    cpSync(join(sample, name), join(folder, name), {recursive: true})
  const {full, bare} = await released(folder)

  const records = filesBelow(join(full, 'jsonl')).flatMap((path) => readFileSync(path, 'utf8').trim().split('\n'))
  const words = new Set(
    records.flatMap((line) => JSON.parse(line).text.split('\n')).filter((line: string) => line.length > 30),
  )
  expect(words.size).toBeGreaterThan(100)
  const everything = filesBelow(bare)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
  expect([...words].filter((line) => everything.includes(line as string))).toEqual([])
  // No three words that follow one another, but for what is said of a whole release.
  const said = filesBelow(bare).filter((path) => !path.includes('/text-free/') && !path.endsWith('CHANGELOG.md'))
  const told = said.map((path) => readFileSync(path, 'utf8')).join('\n')
  const threes = records.flatMap(
    (line) => JSON.parse(line).text.match(/[\p{L}\u200c]{3,} [\p{L}\u200c]{3,} [\p{L}\u200c]{3,}/gu) ?? [],
  )
  expect(threes.filter((three: string) => everything.includes(three) && !told.includes(three))).toEqual([])

  const valid = await heard((report) => validatePath(bare, report))
  expect(valid.codes).toEqual(['text-free/no-text'])
  const {result, codes, out} = await putBack(bare, folder)
  expect(codes).toEqual([])
  expect(result).toMatchObject({status: 'release', proved: records.length})
  expect(await changedFiles(full, out)).toEqual([])
  expect(bytesOf(out)).toEqual(bytesOf(full))
}, 300_000)

test('copies in other files and another order serve, with several files a split and redacted', async () => {
  const rows = Array.from({length: 14}, (_, k) => ({
    ...article(k),
    summary: `خلاصه خبر ${k} با تلفن ۰۲۱۸۸۸۸۱۲${k + 10}`,
    tags: ['راه', `برچسب ${k}`],
  }))
  const fields = {id: 'code', title: 'headline', paragraphs: 'body', summary: 'summary', tags: 'tags'}
  const folder = dataset(rows, {redact: ['phone'], inputs: [{path: 'raw/*.jsonl', source: 'made', fields}]})
  const {full, bare} = await released(folder, 3)
  const copies = temporaryFolder()
  mkdirSync(join(copies, 'raw'))
  writeFileSync(join(copies, 'raw/b.jsonl'), jsonLines(...rows.slice(5).reverse()))
  writeFileSync(join(copies, 'raw/c.jsonl'), jsonLines(...rows.slice(0, 5)))
  const {codes, out, result} = await putBack(bare, copies)
  expect(codes).toEqual([])
  expect(result?.status).toBe('release')
  expect(bytesOf(out)).toEqual(bytesOf(full))
})

test('a page that is missing or has changed is named, and nothing is written unless what there is is wanted', async () => {
  const rows = Array.from({length: 6}, (_, k) => article(k))
  const folder = dataset(rows)
  const {bare} = await released(folder)
  const [, changed] = rows
  writeFileSync(
    join(folder, 'raw/rows.jsonl'),
    jsonLines({...changed, headline: 'عنوان دیگری برای همین خبر'}, ...rows.slice(2, 5), rows[5]),
  )
  const refused = await putBack(bare, folder)
  expect(refused.result).toEqual({status: 'refused', proved: 4, articles: 6})
  expect(refused.codes.sort()).toEqual(['rehydrate/copy-differs', 'rehydrate/missing-copy'])
  expect(existsSync(refused.out)).toBe(false)
  const some = await putBack(bare, folder, {allowMissing: true})
  expect(some.result?.status).toBe('records')
  expect((await heard((report) => validatePath(some.out, report))).codes).toEqual([])
  expect(readFileSync(join(some.out, 'records.jsonl'), 'utf8').trim().split('\n')).toHaveLength(4)
})

test('a release without text that was edited is found', async () => {
  const folder = dataset(Array.from({length: 4}, (_, k) => article(k)))
  const {bare} = await released(folder)
  const [file] = filesBelow(join(bare, 'text-free'))
  const text = readFileSync(file!, 'utf8')
  writeFileSync(file!, text.replace('"text":null', '"text":"متن"'))
  const {codes} = await heard((report) => validatePath(bare, report))
  expect(codes).toEqual(
    expect.arrayContaining(['release/checksum-differs', 'schema/wrong-type', 'release/count-differs']),
  )
  expect((await putBack(bare, folder)).codes).toEqual(['release/checksum-differs'])
  expect((await heard((report) => writeTextFree(bare, join(temporaryFolder(), 'x'), report))).result).toBe(false)
  rmSync(bare, {recursive: true})
  renameSync(folder, `${folder}.moved`)
  expect((await putBack(bare, folder)).codes).toEqual(['input/unreadable'])
})
