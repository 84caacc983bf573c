import {expect, test} from 'vitest'
import {shinglesOf} from '../../../../src/release/contents/duplicates/shingles.js'
import {similarityOf} from '../../../../src/release/contents/duplicates/similarity.js'

const sentence = 'شهردار کهن‌آباد از کاشت ۱۲۰۰ اصله نهال در بوستان‌های شهر خبر داد'
const jaccard = (a: string, b: string) => similarityOf(shinglesOf(a, 5), shinglesOf(b, 5)).jaccard

test('a text of n words has n - 4 word 5-grams, ascending and distinct', () => {
  const shingles = shinglesOf(sentence, 5)
  expect(shingles).toHaveLength(sentence.split(' ').length - 4)
  expect([...shingles]).toEqual([...new Set(shingles)].sort((a, b) => a - b))
  expect(shinglesOf(`${sentence}. ${sentence}. ${sentence}.`, 5)).toHaveLength(sentence.split(' ').length)
})

test.each([
  ['marks and spaces', `«${sentence.replaceAll(' ', '  ')}»!`],
  ['ZWNJ', sentence.replaceAll('\u200c', '')],
  ['the script of digits', sentence.replace('۱۲۰۰', '1200')],
])('%s make no other text', (_, other) => {
  expect(jaccard(sentence, other)).toBe(1)
})

test('another number is another text', () => {
  expect(jaccard(sentence, sentence.replace('۱۲۰۰', '۱۳۰۰'))).toBeLessThan(1)
})

test('short texts are one n-gram, empty ones none and like nothing', () => {
  expect(shinglesOf('باران آمد', 5)).toHaveLength(1)
  expect(jaccard('باران آمد', 'باران آمد.')).toBe(1)
  expect(shinglesOf(' ،؛ \u200c ', 5)).toHaveLength(0)
  expect(similarityOf(shinglesOf('', 5), shinglesOf('', 5))).toEqual({jaccard: 0, containment: 0})
})

test('what is shared is counted against both, and against the shorter', () => {
  const [a, b] = [Uint32Array.of(1, 2, 3, 4), Uint32Array.of(3, 4, 5, 6, 7, 8)]
  expect(similarityOf(a, b)).toEqual({jaccard: 2 / 8, containment: 2 / 4})
})
