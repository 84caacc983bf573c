import type {PlainColumn} from '../columns.js'
import type {ArticleRecord} from '../types.js'

/** A row of plain values, by column name. */
export type PlainRow = Readonly<Record<string, string | number | boolean | null>>

/** One flat table of a dataset: its columns in their order, and the rows that a record gives. */
export interface Table {
  readonly columns: readonly PlainColumn[]
  rows(record: ArticleRecord): Iterable<PlainRow>
}
