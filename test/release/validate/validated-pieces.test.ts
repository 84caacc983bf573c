import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {ArticleRecord} from '../../../src/records/types.js'
import {build} from '../../../src/release/assemble/build.js'
import {sizesOf, sumOfSizes} from '../../../src/release/contents/sizes.js'
import {validateRelease} from '../../../src/release/validate/validate.js'
import type {ValidatedPiece} from '../../../src/release/validate/validated-pieces.js'
import {article, dataset} from '../../commands/dataset.js'

/** A release, and its files of records as pieces of two lines. */
async function released() {
  const folder = dataset(Array.from({length: 20}, (_, k) => article(k)))
  const {path} = (await build(folder, {jobs: 1}, () => {}))!
  const pieces = new Map<string, ValidatedPiece[]>()
  for (const name of readdirSync(join(path, 'jsonl'))) {
    const lines = readFileSync(join(path, 'jsonl', name), 'utf8').match(/.*\n/g)!
    const own: ValidatedPiece[] = []
    for (let k = 0, start = 0; k < lines.length; k += 2) {
      const bytes = Buffer.from(lines.slice(k, k + 2).join(''))
      const articles = lines.slice(k, k + 2).map((line) => JSON.parse(line) as ArticleRecord)
      const sizes = sumOfSizes(articles.map(sizesOf))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      own.push({start, bytes: bytes.length, sha256, articles, sizes, isValid: true})
      start += bytes.length
    }
    pieces.set(join(path, 'jsonl', name), own)
  }
  const validate = async (known = (file: string) => pieces.get(file)) => {
    const said: string[] = []
    const valid = await validateRelease(
      path,
      ({code, place}) => said.push(`${code} ${place?.line ?? ''}`),
      undefined,
      known,
    )
    return {valid, said}
  }
  return {path, pieces, validate}
}

/** Changes a record so that its file has the same size. */
function spoil(path: string): void {
  const name = readdirSync(join(path, 'jsonl')).find((file) => file.startsWith('train'))!
  const file = join(path, 'jsonl', name)
  const lines = readFileSync(file, 'utf8').split('\n')
  lines[3] = lines[3]!.replace('unicode_code_point', 'unicode_code_pain!')
  writeFileSync(file, lines.join('\n'))
}

test('pieces that were validated count as if they were read', async () => {
  const {validate} = await released()
  expect(await validate()).toEqual({valid: true, said: []})
})

test('a piece with other bytes is validated', async () => {
  const {path, validate} = await released()
  spoil(path)
  const {valid, said} = await validate()
  expect(valid).toBe(false)
  expect(said.some((one) => one.startsWith('schema/') && one.endsWith(' 4'))).toBe(true)
  expect(said).toEqual((await validate(() => undefined)).said)
})

test('a file that is longer than its pieces is validated whole', async () => {
  const {path, pieces, validate} = await released()
  spoil(path)
  for (const [file, own] of pieces) pieces.set(file, own.slice(0, 1))
  expect((await validate()).said).toEqual((await validate(() => undefined)).said)
})
