import {emptyMarginals, forwardBackward} from '../forward-backward.js'
import {clearEmissions, emptyLattice, type Lattice} from '../lattice.js'
import type {TagSet} from '../tags.js'
import type {Learner} from './ftrl.js'

/** A sentence to learn from: the rows of its features, `ends[i]` where those of word i end, and the right tags. */
export interface Instance {
  readonly rows: Int32Array
  readonly ends: Int32Array
  readonly tags: Uint8Array
  /** How much it counts; 1 is usual. */
  readonly weight: number
}

/** Gradients smaller than this change nothing that shows, and most are. */
const NEGLIGIBLE = 1e-4

/** Sums the weights of an instance's features into the lattice. */
export function fillLattice(lattice: Lattice, {rows, ends, tags: {length}}: Instance, emissions: Float64Array): void {
  const {size} = lattice.tags
  clearEmissions(lattice, length)
  const out = lattice.emissions
  for (let i = 0, at = 0; i < length; i++) {
    for (; at < ends[i]!; at++) {
      const from = rows[at]! * size
      for (let tag = 0, to = i * size; tag < size; tag++) out[to++]! += emissions[from + tag]!
    }
  }
}

/**
 * One step down the gradient of the negative log-likelihood of one instance. Answers with that likelihood before the step.
 * Linear in the sentence.
 */
export function crfStepper(tags: TagSet, emissions: Learner, transitions: Learner): (instance: Instance) => number {
  const {size, allowed} = tags
  const lattice = emptyLattice(tags)
  const marginals = emptyMarginals()
  const gradient = new Float64Array(size)
  /** Tags whose gradient shows: few of them for most words. */
  const moving = new Uint8Array(size)
  const expected = new Float64Array((size + 1) * size)
  return (instance) => {
    const {rows, ends, tags: right, weight} = instance
    const {length} = right
    fillLattice(lattice, instance, emissions.values)
    lattice.transitions.set(transitions.values)
    forwardBackward(lattice, length, marginals)
    const {forward, backward, weights, steps, scales} = marginals
    expected.fill(0)
    let score = 0
    for (let i = 0, at = 0; i < length; i++) {
      const gold = right[i]!
      const before = i === 0 ? size : right[i - 1]!
      score += lattice.emissions[i * size + gold]! + lattice.transitions[before * size + gold]!
      expected[before * size + gold]!--
      for (let tag = 0; tag < size; tag++) {
        const probability = forward[i * size + tag]! * backward[i * size + tag]!
        gradient[tag] = weight * (probability - (tag === gold ? 1 : 0))
        if (i === 0) expected[size * size + tag]! += probability
        else {
          const behind = (weights[i * size + tag]! * backward[i * size + tag]!) / scales[i]!
          for (let from = 0; from < size; from++) {
            expected[from * size + tag]! += forward[(i - 1) * size + from]! * steps[from * size + tag]! * behind
          }
        }
      }
      let count = 0
      for (let tag = 0; tag < size; tag++) {
        if (gradient[tag]! > NEGLIGIBLE || gradient[tag]! < -NEGLIGIBLE) moving[count++] = tag
      }
      for (; at < ends[i]!; at++) {
        const row = rows[at]! * size
        for (let m = 0; m < count; m++) emissions.step(row + moving[m]!, gradient[moving[m]!]!)
      }
    }
    for (let i = 0; i < expected.length; i++) {
      const g = weight * expected[i]!
      if (allowed[i] && (g > NEGLIGIBLE || g < -NEGLIGIBLE)) transitions.step(i, g)
    }
    return weight * (marginals.logSum - score)
  }
}
