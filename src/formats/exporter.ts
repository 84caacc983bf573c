import type {Column, Row} from '../records/columns.js'
import type {ArticleRecord} from '../records/types.js'

interface Writer<R extends object> {
  readonly format: string
  readonly extension: string
  /**
   * Writes rows into one file, replacing what is at `path`. After a failure an unfinished file may remain: the caller
   * removes it. `group` is how many rows are encoded together, where the format has groups; that of whole articles if absent.
   */
  write(rows: AsyncIterable<R>, columns: readonly Column[], path: string, group?: number): Promise<void>
}

/** Writes records as they are, one file. `object` says that it takes rows of any columns. */
export interface RecordExporter<R extends object = ArticleRecord> extends Writer<R> {
  readonly shape: 'nested'
}

/** Writes tables of plain values, one file each. */
export interface TableExporter extends Writer<Row> {
  readonly shape: 'flat'
}

/** What `khabar export` can write with. */
export type Exporter = RecordExporter | TableExporter
