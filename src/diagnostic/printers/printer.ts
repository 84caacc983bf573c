import type {Diagnostic} from '../diagnostic.js'

/** Turns diagnostics into one output format: a piece before them, one for each, one behind. Each piece ends its own lines. */
export interface Printer {
  readonly format: string
  begin(): string
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
