import type {Severity} from '../severity.js'

/** What is known of a code: its entry in docs/diagnostics.md. */
export interface CodePage {
  readonly severity: Severity
  /** What the code means, one sentence. */
  readonly meaning: string
  /** What to do. */
  readonly help: string
  /** Set where a finding stands for a whole file, or for all that is left of one: how many articles it holds is not known. */
  readonly isOfFile?: true
}

/** Something that must be corrected: a refused article, an invalid record, a build that stops. */
export const error = (meaning: string, help: string): CodePage => ({severity: 'error', meaning, help})
/** Something that may be wrong; nothing is refused. */
/** An error that refuses a file rather than one article of it. */
export const fileError = (meaning: string, help: string): CodePage => ({...error(meaning, help), isOfFile: true})
export const warning = (meaning: string, help: string): CodePage => ({severity: 'warning', meaning, help})
/** Something to know; nothing is wrong. */
export const info = (meaning: string, help: string): CodePage => ({severity: 'info', meaning, help})
