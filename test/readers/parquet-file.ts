import {ByteWriter, type ColumnSource, parquetWrite} from 'hyparquet-writer'

/** A Parquet file of columns, in memory. */
export function parquetFile(
  columnData: ColumnSource[],
  options: {codec?: 'SNAPPY' | 'UNCOMPRESSED'; rowGroupSize?: number} = {},
) {
  const writer = new ByteWriter()
  parquetWrite({writer, columnData, ...options})
  return new Uint8Array(writer.getBuffer())
}
