import {appendFileSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import type {Report} from '../../../src/diagnostic/diagnostic.js'
import {build} from '../../../src/release/assemble/build.js'
import type {Built} from '../../../src/release/assemble/options.js'
import {writeChecksums} from '../../../src/release/contents/checksums.js'
import {validatePath} from '../../../src/release/validate/validate-path.js'
import {article, dataset} from '../../commands/dataset.js'

/** Enough for blocks that are closed: they have 128 articles at least. */
const MANY = 420

const rows = (count: number, from = 0) => Array.from({length: count}, (_, k) => article(from + k))
const inputOf = (folder: string) => join(folder, 'raw/rows.jsonl')
const write = (folder: string, articles: readonly object[]) =>
  writeFileSync(inputOf(folder), articles.map((one) => `${JSON.stringify(one)}\n`).join(''))
const sums = ({path}: Built) => readFileSync(join(path, 'SHA256SUMS'), 'utf8')

/** Ids of records that are parsed while something runs. */
async function parsed(run: () => Promise<unknown>): Promise<Set<string>> {
  const ids = new Set<string>()
  const parse = JSON.parse
  const spy = vi.spyOn(JSON, 'parse').mockImplementation((text: string, reviver) => {
    const value = parse(text, reviver)
    if (typeof text === 'string' && text.startsWith('{"schema_version"') && value?.offset_unit !== undefined)
      ids.add(value.id)
    return value
  })
  try {
    await run()
  } finally {
    spy.mockRestore()
  }
  return ids
}

/** A build that goes on from the one before, and one of the same without anything that was kept. */
async function bothWays(folder: string): Promise<{readonly reused: Built; readonly fresh: Built}> {
  const reused = await build(folder, {jobs: 1, bump: true}, () => {})
  const sumsBefore = sums(reused!)
  const fresh = await build(folder, {jobs: 1, noCache: true}, () => {})
  expect(sums(fresh!)).toBe(sumsBefore)
  return {reused: reused!, fresh: fresh!}
}

test.each([
  ['are added at the end', (all: object[]) => [...all, ...rows(5, MANY)]],
  [
    'are added between the others',
    (all: object[]) => all.flatMap((one, k) => (k % 100 === 7 ? [article(MANY + k), one] : [one])),
  ],
  ['are removed', (all: object[]) => all.filter((_, k) => k % 200 !== 3)],
  [
    'are edited',
    (all: object[]) => all.map((one, k) => (k === 11 ? {...one, headline: 'عنوان دیگری برای این خبر'} : one)),
  ],
  ['come in another order', (all: object[]) => [...all, article(MANY)].reverse()],
])('where articles %s, the release is that of a build from nothing', async (_, change) => {
  const folder = dataset(rows(MANY))
  await build(folder, {jobs: 1}, () => {})
  write(folder, change(rows(MANY)))
  const {reused, fresh} = await bothWays(folder)
  // The same bytes came out: nothing was published a second time.
  expect(fresh.status).toBe('unchanged')
  const said: string[] = []
  expect(await validatePath(reused.path, ({code}) => said.push(code))).toBe('release')
  expect(said).toEqual([])
})

test('records of closed blocks are not read again, and keep their order', async () => {
  const folder = dataset(rows(MANY))
  const first = await build(folder, {jobs: 1}, () => {})
  appendFileSync(inputOf(folder), `${JSON.stringify(article(MANY))}\n`)
  let next: Built | undefined
  const read = await parsed(async () => {
    next = await build(folder, {jobs: 1, bump: true}, () => {})
  })
  expect(read.has(String(MANY))).toBe(true)
  expect(read.size).toBeLessThan(MANY * 0.7)
  for (const name of readdirSync(join(first!.path, 'jsonl'))) {
    const lines = readFileSync(join(first!.path, 'jsonl', name), 'utf8')
    expect(readFileSync(join(next!.path, 'jsonl', name), 'utf8').startsWith(lines)).toBe(true)
  }
})

test.each(['data', 'ner', 'csv'])('a release whose %s was changed gives nothing away', async (part) => {
  const folder = dataset(rows(MANY))
  const first = await build(folder, {jobs: 1}, () => {})
  for (const name of readdirSync(join(first!.path, part))) {
    const file = join(first!.path, part, name)
    const bytes = readFileSync(file)
    for (let at = 300; at < bytes.length - 300; at += 5000) bytes[at]! ^= 1
    writeFileSync(file, bytes)
  }
  appendFileSync(inputOf(folder), `${JSON.stringify(article(MANY))}\n`)
  await bothWays(folder)
})

test('records that were changed together with their checksum are compared as they are, and not taken over', async () => {
  const folder = dataset(rows(MANY))
  const first = await build(folder, {jobs: 1}, () => {})
  const name = readdirSync(join(first!.path, 'jsonl')).find((file) => file.startsWith('train'))!
  const file = join(first!.path, 'jsonl', name)
  writeFileSync(file, readFileSync(file, 'utf8').replace('فرضی', 'دیگر'))
  await writeChecksums(first!.path)
  const {reused} = await bothWays(folder)
  expect(reused.difference?.edited).toHaveLength(1)
})

test('what is remembered is not believed where its file was changed', async () => {
  const folder = dataset(rows(MANY))
  await build(folder, {jobs: 1}, () => {})
  const file = join(folder, '.khabar/release.bin')
  const bytes = readFileSync(file)
  bytes[bytes.length - 20]! ^= 1
  writeFileSync(file, bytes)
  appendFileSync(inputOf(folder), `${JSON.stringify(article(MANY))}\n`)
  const said: string[] = []
  const report: Report = ({code}) => said.push(code)
  const read = await parsed(() => build(folder, {jobs: 1, bump: true}, report))
  expect(said).toEqual([])
  expect(read.size).toBe(MANY + 1)
})
