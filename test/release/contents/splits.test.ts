import {expect, test} from 'vitest'
import {printOf} from '../../../src/release/contents/duplicates/print.js'
import {shardCount, shardName} from '../../../src/release/contents/shards.js'
import {splitOf} from '../../../src/release/contents/splits.js'

const ratios = {train: 0.7, validation: 0.15, test: 0.15}

test('a group has one split, whatever else is in the dataset, and shares come out near the ratios', () => {
  const counts = {train: 0, validation: 0, test: 0}
  for (let k = 0; k < 20_000; k++) counts[splitOf(`group ${k}`, 1, ratios)]++
  expect(counts.train / 20_000).toBeCloseTo(0.7, 1)
  expect(counts.test / 20_000).toBeCloseTo(0.15, 1)
})

test('the ratios divide the line from 0 to 1 in order: a larger train takes from validation alone', () => {
  for (let k = 0; k < 2000; k++) {
    const before = splitOf(`${k}`, 1, {train: 0.5, validation: 0.3, test: 0.2})
    const after = splitOf(`${k}`, 1, {train: 0.6, validation: 0.2, test: 0.2})
    if (before !== after) expect([before, after]).toEqual(['validation', 'train'])
  }
})

test('the split of a group is the same in every version: releases rest on it', () => {
  const split = (group: string) => splitOf(group, 1402, {train: 0.5, validation: 0.25, test: 0.25})
  expect([...'abcdefgh'].map(split)).toEqual([
    'validation',
    'train',
    'train',
    'validation',
    'test',
    'train',
    'test',
    'validation',
  ])
})

test('another seed is another division', () => {
  const groups = Array.from({length: 200}, (_, k) => `g${k}`)
  expect(groups.map((group) => splitOf(group, 1, ratios))).not.toEqual(groups.map((group) => splitOf(group, 2, ratios)))
})

test('a ratio of zero gives an empty split', () => {
  for (let k = 0; k < 1000; k++) expect(splitOf(`${k}`, 1, {train: 1, validation: 0, test: 0})).toBe('train')
})

test('white space, ZWNJ and punctuation make no other text', () => {
  expect(printOf('می‌رود، گفت.')).toBe(printOf('می رود گفت'))
  expect(printOf('۱۲ نفر')).not.toBe(printOf('۱۳ نفر'))
})

test('shards are named as Hugging Face reads them', () => {
  expect(shardName('train', 1, 12)).toBe('train-00001-of-00012')
  expect([0, 1, 100_000, 100_001].map((articles) => shardCount(articles))).toEqual([0, 1, 1, 2])
})
