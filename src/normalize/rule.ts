import type {Change} from '../text/edits.js'

/**
 * A rule about single letters or short runs of them. All letter rules share one table, so that a text is scanned once
 * for the lot of them.
 */
export interface LetterRule {
  readonly name: string
  /** UTF-16 units that it wants to see. No unit belongs to two rules. */
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
  changes(string: string): readonly Change[]
}

export const change = (start: number, end: number, put: string): Change => ({start, end, put})

/** All units from `first` to `last`, both included. */
export function* range(first: number, last: number): Generator<number> {
  for (let unit = first; unit <= last; unit++) yield unit
}

/** The UTF-16 units of a string. */
export const unitsOf = (string: string): number[] => Array.from({length: string.length}, (_, i) => string.charCodeAt(i))
