import type {Code} from '../../diagnostic/codes.js'
import type {Text} from '../../text/text.js'
import type {ArticleRecord} from '../types.js'

/** A record whose form is sound, with what checks need beside it. */
export interface Subject {
  readonly record: ArticleRecord
  /** The record's text, its surrogate pairs counted. */
  readonly text: Text
  /** The labels that entities may have. */
  readonly labels: ReadonlySet<string>
}

/** What a flaw may say besides code, place and message. */
export interface FlawDetails {
  readonly start?: number
  readonly end?: number
  /** In place of the advice that the code's page gives. */
  readonly help?: string | undefined
  readonly expected?: string
  readonly actual?: string
  /** JSON pointers to other places of the record that the flaw is about. */
  readonly related?: readonly string[]
}

/** Takes a flaw: its code, a JSON pointer into the record, what was found and what was expected. */
export type Flaw<Of extends Code = Code> = (code: Of, pointer: string, message: string, details?: FlawDetails) => void

/** One thing that the schema cannot check. Reports every flaw, not the first; never throws on a record that the schema passed. */
export interface RecordCheck<Of extends Code = Code> {
  /** Every code that it may report. */
  readonly codes: readonly Of[]
  run(subject: Subject, flaw: Flaw<Of>): void
}
