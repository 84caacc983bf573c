import type {Severity} from '../severity.js'

/** What is known of a code: its entry in docs/diagnostics.md. */
export interface CodePage {
  readonly severity: Severity
  /** What the code means, one sentence. */
  readonly meaning: string
  /** What to do. */
  readonly help: string
}

/** Something that must be corrected: a refused article, an invalid record, a build that stops. */
export const error = (meaning: string, help: string): CodePage => ({severity: 'error', meaning, help})
/** Something that may be wrong; nothing is refused. */
export const warning = (meaning: string, help: string): CodePage => ({severity: 'warning', meaning, help})
/** Something to know; nothing is wrong. */
export const info = (meaning: string, help: string): CodePage => ({severity: 'info', meaning, help})
