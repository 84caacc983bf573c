import {copyFileSync, cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {build} from '../../src/release/assemble/build.js'
import {proveRelease} from '../../src/release/deep/prove.js'
import {article, dataset} from '../commands/dataset.js'
import {jsonLines, temporaryFolder} from '../commands/khabar.js'

const rows = Array.from({length: 6}, (_, k) => article(k))

async function made(changes: object = {}) {
  const folder = dataset(rows, changes)
  const built = await build(folder, {jobs: 1}, () => {})
  return {folder, release: built!.path}
}
async function prove(path: string, inputs?: string) {
  const found: Diagnostic[] = []
  const proof = await proveRelease(path, {inputs, jobs: 1}, (one) => found.push(one))
  return {proof, found, codes: found.map(({code}) => code)}
}

test('a release is proved from its inputs, also elsewhere, and a redacted one without the checksums of its inputs', async () => {
  const {folder, release} = await made()
  const whole = {articles: 6, raw: 6, text: 6, absent: 0}
  const inputs = {total: 1, proved: 1, differ: 0, absent: 0, unrecorded: 0}
  expect(await prove(folder)).toMatchObject({proof: {...whole, inputs}, codes: []})
  const elsewhere = temporaryFolder()
  cpSync(release, join(elsewhere, 'release'), {recursive: true})
  expect((await prove(join(elsewhere, 'release'))).codes).toEqual(['input/unreadable'])
  expect(await prove(join(elsewhere, 'release'), folder)).toMatchObject({proof: {...whole, inputs}, codes: []})

  const redacted = await made({redact: ['phone']})
  const unrecorded = {...inputs, proved: 0, unrecorded: 1}
  expect(await prove(redacted.release)).toMatchObject({proof: {...whole, inputs: unrecorded}, codes: []})
}, 240_000)

test('inputs that changed or are not there are named, and what is there is proved', async () => {
  const {folder, release} = await made()
  const changed = {...rows[1]!, headline: 'عنوان دیگری برای همین خبر'}
  writeFileSync(join(folder, 'raw/rows.jsonl'), jsonLines(rows[0], changed, ...rows.slice(2, 5)))
  const {proof, codes, found} = await prove(release)
  expect(codes).toEqual(['deep/input-differs', 'deep/raw-differs', 'deep/not-there'])
  expect(found[1]).toMatchObject({place: {id: '1'}})
  expect(proof).toMatchObject({articles: 6, raw: 4, text: 4, absent: 1, inputs: {proved: 0, differ: 1}})
  rmSync(join(folder, 'raw/rows.jsonl'))
  expect(await prove(release)).toMatchObject({
    codes: ['deep/not-there', 'deep/not-there'],
    proof: {absent: 6, inputs: {absent: 1}},
  })
}, 240_000)

test('a text that does not come out again is an error, unless other versions made it', async () => {
  const {release} = await made()
  const manifest = join(release, 'manifest.json')
  copyFileSync(manifest, `${manifest}.good`)
  for (const split of ['train', 'validation', 'test'])
    try {
      const file = join(release, `jsonl/${split}-00000-of-00001.jsonl`)
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('آغاز شد', 'پایان شد'))
    } catch {
      // A split without articles has no file.
    }
  const {proof, codes} = await prove(release)
  expect(proof).toMatchObject({raw: 6, text: 0})
  expect(codes).toEqual(Array(6).fill('deep/text-differs'))
  const {stages, ...rest} = JSON.parse(readFileSync(manifest, 'utf8'))
  const [first, ...others] = stages
  writeFileSync(manifest, JSON.stringify({...rest, stages: [{...first, version: '0.0.1'}, ...others]}))
  const other = await prove(release)
  expect(other.codes).toEqual(['deep/other-version'])
  expect(other.found[0]!.message).toContain('0 of 6 texts')
}, 240_000)
