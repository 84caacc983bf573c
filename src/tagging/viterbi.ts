import type {Lattice} from './lattice.js'

/** Buffers for decoding; one for any number of sentences. */
export interface ViterbiBuffers {
  best: Float64Array
  from: Uint8Array
}

export const viterbiBuffers = (): ViterbiBuffers => ({best: new Float64Array(0), from: new Uint8Array(0)})

/**
 * The best valid sequence of tags for a sentence of `length` words (Viterbi 1967): exact, and linear in the length. Of
 * equals the tag with the smaller number wins, so that the answer never hangs on chance.
 */
export function viterbi(lattice: Lattice, length: number, buffers: ViterbiBuffers): Uint8Array {
  const {emissions, transitions, tags} = lattice
  const {size, allowed} = tags
  if (buffers.best.length < length * size) {
    buffers.best = new Float64Array(2 * length * size)
    buffers.from = new Uint8Array(2 * length * size)
  }
  const {best, from} = buffers
  const path = new Uint8Array(length)
  if (length === 0) return path
  for (let tag = 0; tag < size; tag++) {
    const step = size * size + tag
    best[tag] = allowed[step] ? transitions[step]! + emissions[tag]! : Number.NEGATIVE_INFINITY
  }
  for (let i = 1, row = size; i < length; i++, row += size) {
    for (let tag = 0; tag < size; tag++) {
      let top = Number.NEGATIVE_INFINITY
      let origin = 0
      for (let before = 0, step = tag; before < size; before++, step += size) {
        if (allowed[step] === 0) continue
        const score = best[row - size + before]! + transitions[step]!
        if (score > top) {
          top = score
          origin = before
        }
      }
      best[row + tag] = top + emissions[row + tag]!
      from[row + tag] = origin
    }
  }
  const last = (length - 1) * size
  let tag = 0
  for (let other = 1; other < size; other++) if (best[last + other]! > best[last + tag]!) tag = other
  for (let i = length - 1; i >= 0; i--) {
    path[i] = tag
    tag = from[i * size + tag]!
  }
  return path
}
