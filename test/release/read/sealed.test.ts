import {appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {writeChecksums} from '../../../src/release/contents/checksums.js'
import {recordsIn, sealedRecordsIn} from '../../../src/release/read/read-records.js'
import {isSealed} from '../../../src/release/read/sealed.js'
import {example} from '../../records/example.js'

let release: string
let file: string
const line = JSON.stringify(example('in-a-release'))

beforeEach(async () => {
  release = mkdtempSync(join(tmpdir(), 'khabar-sealed-'))
  mkdirSync(join(release, 'jsonl'))
  file = join(release, 'jsonl', 'train.jsonl')
  writeFileSync(file, `${line}\n`)
  await writeChecksums(release)
})
afterEach(() => rmSync(release, {recursive: true}))

async function read(from: typeof recordsIn, path = file) {
  const codes: string[] = []
  const ids: string[] = []
  for await (const {id} of from([path], ({code}) => codes.push(code))) ids.push(id)
  return {ids, codes}
}

test('a file with the checksum of its release is sealed, and gives the same records', async () => {
  expect(await isSealed(file)).toBe(true)
  expect(await read(sealedRecordsIn)).toEqual(await read(recordsIn))
})

test('a file that was changed is validated', async () => {
  appendFileSync(file, `${line.replace('"fa"', '"xx"')}\n`)
  expect(await isSealed(file)).toBe(false)
  expect((await read(sealedRecordsIn)).codes).toEqual((await read(recordsIn)).codes)
  expect((await read(sealedRecordsIn)).codes).not.toEqual([])
})

test('a file outside a release is validated', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'khabar-outside-'))
  try {
    cpSync(file, join(outside, 'x.jsonl'))
    expect(await isSealed(join(outside, 'x.jsonl'))).toBe(false)
  } finally {
    rmSync(outside, {recursive: true})
  }
})

test('a line of a sealed file that is no record is reported with its place and skipped', async () => {
  writeFileSync(file, `{"id": 1}\n${line}\nnot JSON\n`)
  await writeChecksums(release)
  const {ids, codes} = await read(sealedRecordsIn)
  expect(ids).toEqual([JSON.parse(line).id])
  expect(codes).toContain('input/invalid-json')
  expect(codes.length).toBeGreaterThan(1)
  expect(readFileSync(file, 'utf8')).toContain('not JSON')
})
