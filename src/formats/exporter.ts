import type {Column, Row} from '../records/columns.js'

/** Writes rows into one file. Whatever lies at `path` is replaced; a failure leaves a part there, for the caller to remove. */
export interface Exporter<Item extends object> {
  readonly format: string
  readonly extension: string
  /** `group` is how many rows are encoded together, where the format has groups; that of whole articles if absent. */
  write(rows: AsyncIterable<Item>, columns: readonly Column[], path: string, group?: number): Promise<void>
}

/** Takes records as they are: lists and objects in a cell. */
export interface NestedExporter extends Exporter<object> {
  readonly shape: 'nested'
}

/** Takes tables of plain values, one file each. */
export interface FlatExporter extends Exporter<Row> {
  readonly shape: 'flat'
}
