import {expect, test} from 'vitest'
import {emptyMarginals, forwardBackward} from '../../src/tagging/forward-backward.js'
import {emptyLattice} from '../../src/tagging/lattice.js'
import {tagSet} from '../../src/tagging/tags.js'
import {compress} from '../../src/tagging/train/compress.js'
import {crfStepper, fillLattice, type Instance} from '../../src/tagging/train/crf-step.js'
import {fitCrf, standardSettings} from '../../src/tagging/train/fit.js'
import {ftrl} from '../../src/tagging/train/ftrl.js'
import {randomOf} from '../../src/tagging/train/random.js'
import {rowOf} from '../../src/tagging/weights.js'

const tags = tagSet(['PER', 'LOC'])
const instance: Instance = {
  rows: Int32Array.of(0, 1, 2, 0, 3, 1, 3),
  ends: Int32Array.of(2, 4, 5, 7),
  tags: Uint8Array.of(1, 2, 0, 3),
  weight: 0.5,
}

test('the gradient is the slope of the likelihood', () => {
  const random = randomOf(5)
  const record = (size: number) => {
    const values = Float64Array.from({length: size}, () => random() - 0.5)
    const gradients = new Float64Array(size)
    const step = (at: number, gradient: number) => {
      gradients[at]! += gradient
    }
    return {values, gradients, step}
  }
  const emissions = record(4 * tags.size)
  const transitions = record((tags.size + 1) * tags.size)
  const loss = () => {
    const lattice = emptyLattice(tags)
    const marginals = emptyMarginals()
    fillLattice(lattice, instance, emissions.values)
    lattice.transitions.set(transitions.values)
    forwardBackward(lattice, 4, marginals)
    const score = [...instance.tags].reduce((sum, tag, i) => {
      const before = i === 0 ? tags.size : instance.tags[i - 1]!
      return sum + lattice.emissions[i * tags.size + tag]! + lattice.transitions[before * tags.size + tag]!
    }, 0)
    return instance.weight * (marginals.logSum - score)
  }
  expect(crfStepper(tags, emissions, transitions)(instance)).toBeCloseTo(loss(), 10)
  for (const {values, gradients} of [emissions, transitions]) {
    for (let i = 0; i < values.length; i++) {
      const [old, step] = [values[i]!, 1e-5]
      values[i] = old + step
      const above = loss()
      values[i] = old - step
      const below = loss()
      values[i] = old
      // Gradients below a ten-thousandth are passed over.
      expect(Math.abs((above - below) / (2 * step) - gradients[i]!)).toBeLessThan(1.5e-4)
    }
  }
})

test('FTRL goes down, and forgets what little supports', () => {
  const learner = ftrl(2, {alpha: 0.5, beta: 1, l1: 1, l2: 0})
  for (let i = 0; i < 200; i++) learner.step(0, learner.values[0]! - 3)
  learner.step(1, 0.5)
  expect(learner.values[0]).toBeCloseTo(3, 0)
  expect(learner.values[1]).toBe(0)
})

/** Sentences of made-up features: feature 10 opens a person, 11 goes on, 12 is a place, others are noise. */
const examples = Array.from({length: 60}, (_, i) => {
  const noise = 100 + (i % 7)
  return {
    hashes: Int32Array.of(10, noise, 11, noise, 12, noise),
    ends: Int32Array.of(2, 4, 5, 6),
    tags: Uint8Array.of(1, 2, 3, 0),
    weight: 1,
  }
})

test('what the features show is learnt, stops early, and comes out the same for the same seed', () => {
  const run = (seed: number) => fitCrf(examples, examples.slice(0, 9), tags, {...standardSettings, seed}, () => {})
  const first = run(1)
  expect(first.best.f1).toBe(1)
  expect(first.best.epoch).toBeLessThan(standardSettings.epochs)
  expect(run(1)).toEqual(first)
  expect(run(2).emissions).not.toEqual(first.emissions)
})

test('a compressed model keeps what counts: keys ascend, every one is found, others are not', () => {
  const weights = compress(
    fitCrf(examples, [], tags, {...standardSettings, epochs: 3}, () => {}),
    tags.size,
    1,
  )
  expect([...weights.keys]).toEqual([...weights.keys].sort((a, b) => a - b))
  for (const [row, key] of weights.keys.entries()) expect(rowOf(weights, key)).toBe(row)
  expect(rowOf(weights, 999)).toBe(-1)
  const row = rowOf(weights, 12)
  expect(weights.values[row * tags.size + 3]! * weights.scale).toBeGreaterThan(0.3)
})
