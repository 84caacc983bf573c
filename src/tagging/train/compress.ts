import {type Weights, withStarts} from '../weights.js'
import type {Fitted} from './fit.js'

/** Largest number of a value's type. */
const LARGEST = {1: 127, 2: 32767} as const

/**
 * A fitted model as it is stored: weights as whole numbers of one or two bytes, features without a weight left out, keys
 * in ascending order. `size` is the number of tags.
 */
export function compress({keys, emissions, transitions}: Fitted, size: number, bytes: 1 | 2): Weights {
  let largest = 0
  for (const value of emissions) largest = Math.max(largest, Math.abs(value))
  const scale = largest === 0 ? 1 : largest / LARGEST[bytes]
  const rounded = (row: number, tag: number) => Math.round(emissions[row * size + tag]! / scale)
  const rows: number[] = []
  for (let row = 0; row < keys.length; row++) {
    let used = false
    for (let tag = 0; tag < size && !used; tag++) used = rounded(row, tag) !== 0
    if (used) rows.push(row)
  }
  rows.sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0))
  const values = new (bytes === 1 ? Int8Array : Int16Array)(rows.length * size)
  for (const [to, row] of rows.entries()) {
    for (let tag = 0; tag < size; tag++) values[to * size + tag] = rounded(row, tag)
  }
  return withStarts({scale, keys: Uint32Array.from(rows, (row) => keys[row]! >>> 0), values, transitions})
}
