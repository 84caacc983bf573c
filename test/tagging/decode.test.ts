import fc from 'fast-check'
import {expect, test} from 'vitest'
import {emptyMarginals, forwardBackward, spanProbability} from '../../src/tagging/forward-backward.js'
import {taggedSpans, tagSet, tagsOf} from '../../src/tagging/tags.js'
import {viterbi, viterbiBuffers} from '../../src/tagging/viterbi.js'
import {allSequences, randomLattice} from './lattices.js'

const cases = [fc.integer(), fc.integer({min: 1, max: 5})] as const
const marginals = emptyMarginals()
const buffers = viterbiBuffers()

test('Viterbi finds the best of all valid sequences', () => {
  fc.assert(
    fc.property(...cases, (seed, length) => {
      const lattice = randomLattice(seed, length)
      const best = allSequences(lattice, length).reduce((a, b) => (b.score > a.score ? b : a))
      expect([...viterbi(lattice, length, buffers)]).toEqual(best.path)
    }),
  )
})

test('the sum over all sequences and the probability of each span are what counting them gives', () => {
  fc.assert(
    fc.property(...cases, (seed, length) => {
      const lattice = randomLattice(seed, length)
      const all = allSequences(lattice, length)
      const sum = all.reduce((total, {score}) => total + Math.exp(score), 0)
      forwardBackward(lattice, length, marginals)
      expect(marginals.logSum).toBeCloseTo(Math.log(sum), 8)
      const shares = new Map<string, number>()
      for (const {path, score} of all) {
        for (const span of taggedSpans(path)) {
          const key = JSON.stringify(span)
          shares.set(key, (shares.get(key) ?? 0) + Math.exp(score) / sum)
        }
      }
      for (const [key, share] of shares) {
        expect(spanProbability(marginals, lattice.tags.size, JSON.parse(key))).toBeCloseTo(share, 8)
      }
    }),
    {numRuns: 40},
  )
})

test('an inside tag never opens a name, whatever the scores', () => {
  const lattice = randomLattice(7, 3, ['PER'])
  lattice.emissions.set([0, 0, 100, 0, 0, 100, 0, 0, 100])
  expect([...viterbi(lattice, 3, buffers)]).toEqual([1, 2, 2])
})

test('an empty sentence has no tags, a long one no end of numbers', () => {
  expect(viterbi(randomLattice(1, 0), 0, buffers)).toHaveLength(0)
  const long = randomLattice(3, 20_000)
  forwardBackward(long, 20_000, marginals)
  expect(Number.isFinite(marginals.logSum)).toBe(true)
  expect(viterbi(long, 20_000, buffers)).toHaveLength(20_000)
})

test('spans and tags say the same', () => {
  const spans = [
    {first: 0, next: 2, label: 1},
    {first: 2, next: 3, label: 1},
    {first: 4, next: 7, label: 0},
  ]
  expect([...tagsOf(spans, 8)]).toEqual([3, 4, 3, 0, 1, 2, 2, 0])
  expect(taggedSpans(tagsOf(spans, 8))).toEqual(spans)
  expect(tagSet(['PER', 'LOC']).size).toBe(5)
})
