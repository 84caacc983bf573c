import {type SingleTemplate, singleHash} from './templates.js'
import {rowOf, type Weights} from './weights.js'

/**
 * What a word adds to the scores of itself and its neighbours by the single templates, whatever stands around it:
 * `sums[(reach + d) * size + tag]` for the word for which it is at distance d.
 */
export type WordSums = Float64Array

/** Sums the weights of single templates over a word's attributes. */
export function wordSums(
  singles: readonly SingleTemplate[],
  weights: Weights,
  {reach, size}: {readonly reach: number; readonly size: number},
): (values: Int32Array) => WordSums {
  return (values) => {
    const sums = new Float64Array((2 * reach + 1) * size)
    for (const template of singles) {
      const hash = singleHash(template, values)
      const row = hash === 0 ? -1 : rowOf(weights, hash)
      if (row < 0) continue
      const to = (reach + template.distance) * size
      for (let tag = 0; tag < size; tag++) sums[to + tag]! += weights.values[row * size + tag]! * weights.scale
    }
    return sums
  }
}

/** Adds what a word and its neighbours say of it to its emissions, which begin at `to`; `around[i + near]` from `-reach` on. */
export function addWordSums(
  emissions: Float64Array,
  to: number,
  around: readonly WordSums[],
  i: number,
  {reach, size}: {readonly reach: number; readonly size: number},
): void {
  for (let near = 0; near <= 2 * reach; near++) {
    const sums = around[i + near]!
    for (let tag = 0, from = near * size; tag < size; tag++) emissions[to + tag]! += sums[from + tag]!
  }
}
