import type {Lattice} from './lattice.js'
import {beginOf, insideOf, type TaggedSpan} from './tags.js'

/**
 * Probabilities of one sentence's tags (Rabiner 1989, scaled). `forward` and `backward` hold the scaled sums, one row a
 * word; `weights` the exponentials of the emissions, each word's highest taken as 1; `steps` those of the transitions.
 */
export interface Marginals {
  length: number
  forward: Float64Array
  backward: Float64Array
  weights: Float64Array
  steps: Float64Array
  /** By what each word's forward row was divided. */
  scales: Float64Array
  /** Log of the sum over all valid sequences. */
  logSum: number
}

export const emptyMarginals = (): Marginals => ({
  length: 0,
  forward: new Float64Array(0),
  backward: new Float64Array(0),
  weights: new Float64Array(0),
  steps: new Float64Array(0),
  scales: new Float64Array(0),
  logSum: 0,
})

/** Fills the marginals of a sentence of `length` words. Linear in the length. */
export function forwardBackward(lattice: Lattice, length: number, out: Marginals): void {
  const {size} = lattice.tags
  makeRoom(out, length, size)
  out.length = length
  stepsOf(lattice, out.steps)
  const {forward, backward, weights, steps, scales} = out
  out.logSum = weightsOf(lattice, length, weights)
  for (let i = 0; i < length; i++) {
    const row = i * size
    let sum = 0
    for (let tag = 0; tag < size; tag++) {
      let value = 0
      if (i === 0) value = steps[size * size + tag]!
      else
        for (let before = 0; before < size; before++)
          value += forward[row - size + before]! * steps[before * size + tag]!
      value *= weights[row + tag]!
      forward[row + tag] = value
      sum += value
    }
    scales[i] = sum
    out.logSum += Math.log(sum)
    for (let tag = 0; tag < size; tag++) forward[row + tag]! /= sum
  }
  for (let tag = 0; tag < size; tag++) backward[(length - 1) * size + tag] = 1
  for (let i = length - 2; i >= 0; i--) {
    const row = i * size
    for (let tag = 0; tag < size; tag++) {
      let value = 0
      for (let after = 0; after < size; after++) {
        value += steps[tag * size + after]! * weights[row + size + after]! * backward[row + size + after]!
      }
      backward[row + tag] = value / scales[i + 1]!
    }
  }
}

/** The probability that exactly this run is a name with this label: every sequence that says so, over all sequences. */
export function spanProbability(marginals: Marginals, size: number, {first, next, label}: TaggedSpan): number {
  const {forward, backward, weights, steps, scales, length} = marginals
  const begin = beginOf(label)
  const inside = insideOf(label)
  let value = forward[first * size + begin]!
  for (let i = first + 1; i < next; i++) {
    const before = i === first + 1 ? begin : inside
    value *= (steps[before * size + inside]! * weights[i * size + inside]!) / scales[i]!
  }
  if (next === length) return value
  const last = next === first + 1 ? begin : inside
  let rest = 0
  for (let after = 0; after < size; after++) {
    if (after === inside) continue
    rest += steps[last * size + after]! * weights[next * size + after]! * backward[next * size + after]!
  }
  return (value * rest) / scales[next]!
}

function stepsOf({transitions, tags}: Lattice, steps: Float64Array): void {
  for (let i = 0; i < transitions.length; i++) steps[i] = tags.allowed[i] ? Math.exp(transitions[i]!) : 0
}

/** Exponentials of the emissions, and the sum of what was taken off. */
function weightsOf({emissions, tags}: Lattice, length: number, weights: Float64Array): number {
  const {size} = tags
  let taken = 0
  for (let row = 0; row < length * size; row += size) {
    let top = emissions[row]!
    for (let tag = 1; tag < size; tag++) if (emissions[row + tag]! > top) top = emissions[row + tag]!
    for (let tag = 0; tag < size; tag++) weights[row + tag] = Math.exp(emissions[row + tag]! - top)
    taken += top
  }
  return taken
}

function makeRoom(out: Marginals, length: number, size: number): void {
  if (out.steps.length === 0) out.steps = new Float64Array((size + 1) * size)
  if (out.forward.length >= length * size) return
  const room = 2 * length * size
  out.forward = new Float64Array(room)
  out.backward = new Float64Array(room)
  out.weights = new Float64Array(room)
  out.scales = new Float64Array(2 * length)
}
