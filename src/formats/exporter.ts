import type {Column, Row} from '../records/columns.js'

/** Writes rows into one file. Whatever lies at `path` is replaced; a failure leaves a part behind, for the caller to remove. */
export interface Exporter {
  readonly format: string
  readonly extension: string
  /** `nested` takes records as they are; `flat` takes tables of plain values, one file each. */
  readonly shape: 'nested' | 'flat'
  /** `group` is how many rows are encoded together, where the format has groups; that of whole articles if absent. */
  write(rows: AsyncIterable<Row>, columns: readonly Column[], path: string, group?: number): Promise<void>
}
