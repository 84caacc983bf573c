import type {Change} from '../text/edits.js'

/**
 * A rule about single letters or short runs of them. Rules that share a step share one table too, so that a text is
 * scanned once for the lot of them.
 */
export interface LetterRule {
  readonly name: string
  /** UTF-16 units that it wants to see. No unit belongs to two rules of a step. A text without any is not scanned. */
  readonly units: Iterable<number>
  /**
   * The change that begins at `at`, where one of its units stands, or undefined; the scan goes on behind its end. To
   * pass over a run that stays, it may put back what stands there.
   */
  edit(string: string, at: number): Change | undefined
}

/** A rule that reads a whole section, one line of text. Changes are ordered and disjoint, in UTF-16 indices of `string`. */
export interface TextRule {
  readonly name: string
  /** UTF-16 units without any of which it has nothing to change. */
  readonly units: Iterable<number>
  changes(string: string): readonly Change[]
}

export const change = (start: number, end: number, put: string): Change => ({start, end, put})

/** All units from `first` to `last`, both included. */
export function* range(first: number, last: number): Generator<number> {
  for (let unit = first; unit <= last; unit++) yield unit
}

/** The UTF-16 units of a string. */
export const unitsOf = (string: string): number[] => Array.from({length: string.length}, (_, i) => string.charCodeAt(i))

/** A table that says of a UTF-16 unit whether it is one of these: faster than a Set where every letter is asked. */
export function unitTable(units: Iterable<number>): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const unit of units) table[unit] = 1
  return table
}
