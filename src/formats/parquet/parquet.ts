import {fileWriter, parquetWriteRows} from 'hyparquet-writer'
import type {NestedExporter} from '../exporter.js'
import {createdBy, PAGE_BYTES, writerColumns} from './layout.js'
import {parquetSchema} from './schema.js'

/**
 * Articles in a row group. Memory follows it, the least that a reader must fetch, and the time of half a second for which
 * encoding one holds up everything else, an interruption too.
 */
const ROW_GROUP = 250

/**
 * Apache Parquet with page indexes and a bloom filter of `id`, so that a reader can skip to the pages that it needs. Snappy,
 * not zstd: Node 20 has none, and the one of later versions changes its bytes from version to version, where a release
 * must be the same bytes on every machine.
 */
export const parquet: NestedExporter = {
  format: 'parquet',
  extension: 'parquet',
  shape: 'nested',
  isTable: true,
  async write(rows, columns, path, {group = ROW_GROUP, metadata = {}} = {}) {
    await parquetWriteRows({
      writer: fileWriter(path),
      rows,
      columns: writerColumns(columns),
      schema: parquetSchema(columns),
      rowGroupSize: group,
      pageSize: PAGE_BYTES,
      kvMetadata: Object.entries(metadata).map(([key, value]) => ({key, value})),
      createdBy,
    })
  },
}
