import type {RowGroup} from 'hyparquet'
import {ByteWriter, ParquetWriter} from 'hyparquet-writer'
import {writeColumn} from 'hyparquet-writer/src/column.js'
import {schemaPathResolver} from 'hyparquet-writer/src/schema.js'
import {snappyCompress} from 'hyparquet-writer/src/snappy.js'
import type {Column} from '../../records/columns.js'
import {openPieceFile} from '../piece-file.js'
import {createdBy, PAGE_BYTES, writerColumns} from './layout.js'
import {parquetSchema} from './schema.js'
import {shred} from './shred.js'

type PageData = Parameters<typeof writeColumn>[0]['pageData']
type PageIndexes = ParquetWriter['pendingIndexes'][number]

/** What a file's footer says of a row group, with places counted from the beginning of the group. Plain data. */
export interface GroupFooter {
  readonly rows: number
  readonly totals: Pick<RowGroup, 'total_byte_size' | 'total_compressed_size'>
  /** A column chunk and the index of its pages, each. */
  readonly chunks: readonly PageIndexes[]
}

/** A row group that can be put into any file of the same columns. */
export interface RowGroupBytes {
  readonly bytes: Uint8Array
  readonly footer: GroupFooter
}

/** Encodes rows as one row group. The same rows give the same bytes. */
export function encodeRowGroup(columns: readonly Column[], rows: readonly object[]): RowGroupBytes {
  if (rows.length === 0) return {bytes: new Uint8Array(), footer: {rows: 0, totals: {total_byte_size: 0n}, chunks: []}}
  const writer = new ByteWriter(1 << 20)
  const resolve = schemaPathResolver(parquetSchema(columns))
  const chunks: PageIndexes[] = []
  let total = 0n
  for (const [index, {name, ...how}] of writerColumns(columns).entries()) {
    const values = rows.map((row) => (row as Readonly<Record<string, unknown>>)[name])
    for (const {path, ...leaf} of shred(columns[index]!, values)) {
      const schemaPath = resolve([...path]).map(({element}) => element)
      const column = {...how, ...writing, columnName: path.join('.'), element: schemaPath.at(-1)!, schemaPath}
      const chunk = writeColumn({writer, column, pageData: leaf as PageData})
      total += chunk.chunk.meta_data?.total_uncompressed_size ?? 0n
      chunks.push(chunk)
    }
  }
  const totals = {total_byte_size: total, total_compressed_size: BigInt(writer.offset)}
  return {bytes: writer.getBytes().slice(), footer: {rows: rows.length, totals, chunks}}
}

/** What holds for every column, as ParquetWriter has it when nothing else is said. */
const writing = {
  codec: 'SNAPPY',
  compressors: {SNAPPY: snappyCompress},
  stats: true,
  pageSize: PAGE_BYTES,
  offsetIndex: true,
} as const

/** A Parquet file that is put together of row groups. */
export interface RowGroupFile {
  /** Appends a group; answers where its bytes begin. Throws as the file system does. */
  append(group: RowGroupBytes): number
  /** Writes the footer; answers the SHA-256 of the file. Throws as the file system does. */
  close(): string
}

/** Opens a file for row groups of these columns; `metadata` is what it says of itself. */
export function openRowGroupFile(
  path: string,
  columns: readonly Column[],
  metadata: Readonly<Record<string, string>> = {},
): RowGroupFile {
  const file = openPieceFile(path)
  const writer = new ByteWriter()
  const parquet = new ParquetWriter({
    writer,
    schema: parquetSchema(columns),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({key, value})),
    createdBy,
  })
  const flush = () => {
    file.append(writer.getBytes())
    writer.index = 0
  }
  return {
    append({bytes, footer: {rows, totals, chunks}}) {
      flush()
      const start = writer.offset
      if (rows === 0) return start
      file.append(bytes)
      writer.offset += bytes.length
      const placed = chunks.map((chunk) => moved(chunk, start))
      parquet.pendingIndexes.push(...placed)
      parquet.row_groups.push({...totals, columns: placed.map(({chunk}) => chunk), num_rows: BigInt(rows)})
      parquet.num_rows += BigInt(rows)
      return start
    },
    close() {
      void parquet.finish()
      flush()
      return file.close()
    },
  }
}

/** The same chunk so many bytes further on. A copy: the writer completes what it is given. */
function moved({chunk, offsetIndex, ...rest}: PageIndexes, by: number): PageIndexes {
  const {meta_data: data, ...place} = chunk
  const further = BigInt(by)
  return {
    ...rest,
    chunk: {
      ...place,
      file_offset: place.file_offset + further,
      ...(data && {
        meta_data: {
          ...data,
          data_page_offset: data.data_page_offset + further,
          ...(data.dictionary_page_offset !== undefined && {
            dictionary_page_offset: data.dictionary_page_offset + further,
          }),
        },
      }),
    },
    ...(offsetIndex && {
      offsetIndex: {
        ...offsetIndex,
        page_locations: offsetIndex.page_locations.map((page) => ({...page, offset: page.offset + further})),
      },
    }),
  }
}
