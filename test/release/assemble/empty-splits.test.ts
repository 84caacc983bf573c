import {expect, test} from 'vitest'
import {emptySplits} from '../../../src/release/assemble/empty-splits.js'
import type {Outcome} from '../../../src/release/assemble/gather.js'
import {splitNames, splitOf} from '../../../src/release/contents/splits.js'

/** So many articles, each a group of its own, divided by a seed. */
function divided(size: number, seed: number, ratios: Record<'train' | 'validation' | 'test', number>) {
  const groups = Array.from({length: size}, (_, k) => `group-${k}`)
  const counts = {train: 0, validation: 0, test: 0}
  for (const group of groups) counts[splitOf(group, seed, ratios)]++
  async function* outcomes() {
    for (const cluster of groups) yield {placed: {cluster}} as unknown as Outcome
  }
  return {counts, outcomes, groups}
}

const ratios = {train: 0.8, validation: 0.1, test: 0.1}
/** A seed that leaves the test split of ten articles empty. */
const seed = [...Array(100).keys()].find((seed) => divided(10, seed, ratios).counts.test === 0)!

test('a seed that fills all splits is named', async () => {
  const {groups, ...gathered} = divided(10, seed, ratios)
  const found = await emptySplits(gathered, {splits: {seed, ratios}}, true, 'dataset.json')
  expect(found).toMatchObject({code: 'release/empty-split', severity: 'warning', place: {pointer: '/splits'}})
  expect(found?.message).toMatch(/test (?:is|are) empty: 10 articles went to train/)
  const [, named = ''] = /"seed": (\d+) /.exec(found?.help ?? '') ?? []
  const splits = new Set(groups.map((group) => splitOf(group, Number(named), ratios)))
  expect(splits.size).toBe(splitNames.length)
  expect(found?.help).toContain('for train 8, validation 1, test 1;')
})

test('no other seed is named where releases have divided the articles, or there are too few', async () => {
  for (const [size, isFirst] of [
    [10, false],
    [2, true],
  ] as const) {
    const found = await emptySplits(divided(size, seed, ratios), {splits: {seed, ratios}}, isFirst, 'dataset.json')
    expect(found?.help).toMatch(/^Add articles/)
  }
})

test('a split without a share may be empty', async () => {
  const only = {train: 1, validation: 0, test: 0}
  expect(await emptySplits(divided(3, 1, only), {splits: {seed: 1, ratios: only}}, true, 'a')).toBeUndefined()
  const after = {seed: 1, ratios: only, test_after: '2026-01-01'}
  expect((await emptySplits(divided(3, 1, only), {splits: after}, true, 'a'))?.message).toBe(
    'test is empty: 3 articles went to train',
  )
})
