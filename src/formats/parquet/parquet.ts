import {fileWriter, parquetWriteRows} from 'hyparquet-writer'
import type {NestedExporter} from '../exporter.js'
import {parquetSchema} from './schema.js'

/**
 * Articles in a row group. Memory follows it, the least that a reader must fetch, and the time of half a second for which
 * encoding one holds up everything else, an interruption too.
 */
const ROW_GROUP = 250
/** A reader that wants a few rows fetches a page of each column: small ones cost headers, large ones bytes. */
const PAGE_BYTES = 1 << 17

/** Apache Parquet, snappy, with page indexes, so that a reader can skip to the pages that it needs. */
export const parquet: NestedExporter = {
  format: 'parquet',
  extension: 'parquet',
  shape: 'nested',
  async write(rows, columns, path, group = ROW_GROUP) {
    await parquetWriteRows({
      writer: fileWriter(path),
      rows,
      columns: columns.map(({name}) => ({name, columnIndex: true})),
      schema: parquetSchema(columns),
      rowGroupSize: group,
      pageSize: PAGE_BYTES,
      createdBy: 'khabar',
    })
  },
}
