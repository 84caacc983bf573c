import {readdirSync} from 'node:fs'
import {expect, test} from 'vitest'
import {bandKeys, createBands} from '../../../../src/release/contents/duplicates/bands.js'
import {createMinHash} from '../../../../src/release/contents/duplicates/min-hash.js'
import {temporaryFolder} from '../../../commands/khabar.js'
import {randomOf} from './plant.js'

/** Sets of which every third is like the one before it. */
function sets(count: number): Uint32Array[] {
  const random = randomOf(3)
  const made: Uint32Array[] = []
  for (let i = 0; i < count; i++) {
    const fresh = Uint32Array.from({length: 60}, () => Math.floor(random() * 2 ** 32))
    const like = i % 3 === 2 ? made[i - 1]!.map((value, k) => (k % 10 === 0 ? fresh[k]! : value)) : fresh
    made.push(like.sort())
  }
  return made
}

function pairs(held: number | undefined, folder: string): string[] {
  const minHash = createMinHash(120, 1)
  const bands = createBands(40, folder, held)
  for (const [i, set] of sets(600).entries()) bands.add(i, bandKeys(minHash(set), 40, 3))
  const found = new Set<string>()
  for (const bucket of bands.buckets()) found.add(bucket.join(' '))
  return [...found].sort()
}

test('what is spilled to disk is found like what is held, and only likes meet', () => {
  const [held, spilled] = [temporaryFolder(), temporaryFolder()]
  const inMemory = pairs(undefined, held)
  expect(readdirSync(held)).toEqual([])
  expect(pairs(40 * 64, spilled)).toEqual(inMemory)
  expect(readdirSync(spilled)).toHaveLength(40)
  expect(inMemory).toEqual(Array.from({length: 200}, (_, k) => `${3 * k + 1} ${3 * k + 2}`).sort())
})

test('MinHash estimates the Jaccard similarity', () => {
  const minHash = createMinHash(512, 7)
  const a = Uint32Array.from({length: 400}, (_, k) => Math.imul(k, 2654435761) >>> 0)
  const b = a.map((value, k) => (k < 100 ? value + 1 : value))
  const [x, y] = [minHash(a), minHash(b)]
  const agreeing = x.filter((value, i) => value === y[i]).length / 512
  expect(agreeing).toBeGreaterThan(0.53)
  expect(agreeing).toBeLessThan(0.67)
})
