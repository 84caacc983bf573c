import type {Lattice} from './lattice.js'
import type {TagSet} from './tags.js'

/**
 * A trained model: for each kept feature (its 32-bit hash) one small number a tag, times `scale` the weight. Keys ascend as
 * unsigned numbers; `starts[key >>> shift]` is where keys with these leading bits begin.
 */
export interface Weights {
  readonly scale: number
  readonly keys: Uint32Array
  readonly values: Int8Array | Int16Array
  /** `(size + 1) * size`: each tag behind each other, and at last behind the start. */
  readonly transitions: Float64Array
  readonly starts: Uint32Array
  readonly shift: number
}

/** About so many keys share their leading bits: a look-up reads one cache line. */
const A_BUCKET = 2

/** Adds the look-up table to ascending keys. One pass. */
export function withStarts(weights: Omit<Weights, 'starts' | 'shift'>): Weights {
  const {keys} = weights
  const bits = Math.max(1, Math.min(24, Math.ceil(Math.log2(Math.max(2, keys.length / A_BUCKET)))))
  const shift = 32 - bits
  const starts = new Uint32Array((1 << bits) + 1)
  for (let i = 0; i < keys.length; i++) starts[(keys[i]! >>> shift) + 1]!++
  for (let b = 0; b < 1 << bits; b++) starts[b + 1]! += starts[b]!
  return {...weights, starts, shift}
}

/** The row of a feature, or -1 where the model does not know it. */
export function rowOf({keys, starts, shift}: Weights, hash: number): number {
  const key = hash >>> 0
  const bucket = key >>> shift
  for (let i = starts[bucket]!, end = starts[bucket + 1]!; i < end; i++) if (keys[i] === key) return i
  return -1
}

/** Adds up the weights of a sentence's features (`width` hashes a word) in a lattice whose emissions are zero. */
export function addEmissions(
  lattice: Lattice,
  weights: Weights,
  {size}: TagSet,
  hashes: Int32Array,
  width: number,
  length: number,
): void {
  const {emissions} = lattice
  const {keys, starts, shift, values, scale} = weights
  for (let i = 0, at = 0, row = 0; i < length; i++, row += size) {
    for (const end = at + width; at < end; at++) {
      if (hashes[at] === 0) continue
      const key = hashes[at]! >>> 0
      const bucket = key >>> shift
      for (let k = starts[bucket]!, stop = starts[bucket + 1]!; k < stop; k++) {
        if (keys[k] !== key) continue
        const from = k * size
        for (let tag = 0; tag < size; tag++) emissions[row + tag]! += values[from + tag]!
        break
      }
    }
    for (let tag = 0; tag < size; tag++) emissions[row + tag]! *= scale
  }
}
