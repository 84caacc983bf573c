import {expect, test} from 'vitest'
import {createMinHash} from '../../../../src/release/contents/duplicates/min-hash.js'
import {createNearDuplicates} from '../../../../src/release/contents/duplicates/near-duplicates.js'
import {duplicateParameters} from '../../../../src/release/contents/duplicates/parameters.js'
import {shinglesOf} from '../../../../src/release/contents/duplicates/shingles.js'
import {temporaryFolder} from '../../../commands/khabar.js'

/** A part of one long text: neighbours in the chain are near-duplicates, those two steps apart are not. */
const part = (step: number) => Array.from({length: 100}, (_, i) => `w${step * 20 + i}`).join(' ')

/** With one band of one minimum there is one bucket a minimum: the seed for which all texts are in the same one. */
function parametersWithOneBucket(texts: readonly string[]) {
  for (let seed = 1; ; seed++) {
    const minHash = createMinHash(1, seed)
    const minima = texts.map((text) => minHash(shinglesOf(text, duplicateParameters.words))[0])
    if (new Set(minima).size === 1) return {...duplicateParameters, bands: 1, rows: 1, seed}
  }
}

async function rootsOf(texts: readonly string[]) {
  const near = createNearDuplicates(temporaryFolder(), parametersWithOneBucket(texts))
  for (const text of texts) near.add(text)
  const components = await near.components()
  const roots = texts.map((_, i) => components.rootOf(i))
  const areNear = (a: number, b: number) => near.areNear(a, b)
  const pairs = [areNear(0, 1), areNear(1, 2), areNear(0, 2)]
  near.close()
  return {roots, pairs}
}

test('a near-duplicate of a member that has joined a group is found, although it is none of the first member', async () => {
  const {roots, pairs} = await rootsOf([part(0), part(1), part(2)])
  expect(pairs).toEqual([true, true, false])
  expect(roots).toEqual([0, 0, 0])
})

test('in a bucket full of copies too', async () => {
  const copies = Array.from({length: 100}, () => part(1))
  const {roots} = await rootsOf([part(0), ...copies, part(2)])
  expect(new Set(roots).size).toBe(1)
})
