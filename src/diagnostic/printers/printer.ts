import type {Diagnostic} from '../diagnostic.js'

/** Turns diagnostics into one output format: a piece before them, one for each, one after them. Each piece ends its own lines. */
export interface Printer {
  readonly format: string
  /** Whether `begin` needs the counts of the whole: everything is kept in memory until the end then. */
  readonly countsFirst?: boolean
  /** The counts are those of the whole where they come first, else zero. */
  begin(counts: Counts): string
  /** `index` counts from 0 over all, `nth` over those of the same severity. */
  print(found: Diagnostic, index: number, nth: number): string
  end(counts: Counts): string
}

/** How many were printed, and of which severity. */
export interface Counts {
  readonly error: number
  readonly warning: number
  readonly info: number
}
