import {type Code, codes} from './codes.js'
import type {Severity} from './severity.js'

export type {Severity}

/** Where something was found: as much of it as is known. */
export interface Place {
  readonly file?: string
  /** Line in the file, from 1. */
  readonly line?: number
  /** Byte in the file, from 0. */
  readonly byte?: number
  /** The article's id. */
  readonly id?: string
  /** JSON pointer into the record or configuration (RFC 6901). */
  readonly pointer?: string
  /** Code points of the article's text. */
  readonly start?: number
  readonly end?: number
}

/** One finding about the data. Bugs throw; flaws of the data are diagnostics. */
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  /** What was found, and what was expected. */
  readonly message: string
  /** What to do about it. */
  readonly help?: string
  readonly place?: Place
  /** What should be there, where it is one value: a number, a name, a checksum. */
  readonly expected?: string
  /** What is there instead. */
  readonly actual?: string
  /** Other places that the finding is about: the first of two equal ids, the span that overlaps. */
  readonly related?: readonly Place[]
}

/** What a finding may say as data besides its code, message and place. */
export type Details = Pick<Diagnostic, 'expected' | 'actual' | 'related'>

export type Report = (diagnostic: Diagnostic) => void

/** A diagnostic of a known code, with the severity and the advice that its page in codes/ gives. */
export function diagnostic(code: Code, message: string, place?: Place, details?: Details): Diagnostic {
  const {severity, help} = codes[code]
  return {code, severity, message, help, ...(place && {place}), ...details}
}

/** A report that adds a place (a file, an article's id) to every diagnostic that lacks it. */
export const reportAt =
  (report: Report, place: Place): Report =>
  (found) =>
    report({...found, place: {...place, ...found.place}})
