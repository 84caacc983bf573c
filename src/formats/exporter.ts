import type {Column, Row} from '../records/columns.js'

/** Writes rows into one file. Whatever lies at `path` is replaced; a failure leaves a part there, for the caller to remove. */
export interface Exporter<Item extends object> {
  readonly format: string
  readonly extension: string
  write(rows: AsyncIterable<Item>, columns: readonly Column[], path: string, options?: FileOptions): Promise<void>
}

/** What a format that has a place for it may use. */
export interface FileOptions {
  /** Rows that are encoded together; as many as whole articles need if absent. */
  readonly group?: number
  /** What the file says of itself, by key. */
  readonly metadata?: Readonly<Record<string, string>>
}

/** Takes lists and objects in a cell: records as they are, or the rows of a table. */
export interface NestedExporter extends Exporter<object> {
  readonly shape: 'nested'
  /** Whether articles come as the rows of `articleRowColumns`; as records if absent. */
  readonly isTable?: boolean
}

/** Takes tables of plain values, one file each. */
export interface FlatExporter extends Exporter<Row> {
  readonly shape: 'flat'
}
