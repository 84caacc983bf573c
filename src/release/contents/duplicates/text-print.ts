import {bandKeys} from './bands.js'
import {createMinHash} from './min-hash.js'
import type {DuplicateParameters} from './parameters.js'
import {shinglesOf} from './shingles.js'

/** What near-duplicates of a text are found by. */
export interface TextPrint {
  /** The set of its shingles, ascending. */
  readonly shingles: Uint32Array
  /** A key for each band: two texts that agree in one are compared. Empty where there are no shingles. */
  readonly keys: Uint32Array
}

/** Prints of texts under some parameters. */
export function createTextPrinter(by: DuplicateParameters): (text: string) => TextPrint {
  const minHash = createMinHash(by.bands * by.rows, by.seed)
  return (text) => {
    const shingles = shinglesOf(text, by.words)
    const keys = shingles.length === 0 ? new Uint32Array() : bandKeys(minHash(shingles), by.bands, by.rows)
    return {shingles, keys}
  }
}
