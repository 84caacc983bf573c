import {type FileMetaData, parquetMetadataAsync, parquetReadObjects} from 'hyparquet'
import type {RandomAccess} from '../random-access.js'
import type {FieldMapping} from '../rows/fields.js'
import {guessFields} from '../rows/guess.js'
import {columnsOfPath} from '../rows/path.js'
import {type Batch, batchOf} from './batch.js'
import {compressors} from './compressors.js'

/** Rows that are looked at where nothing says what the columns hold. */
const GUESSED_FROM = 20
/** Unpacked bytes of the wanted columns that are held at a time: a larger row group is read in parts. */
const HELD = 1 << 27
/** Rows that are handed over at a time: of more, most would outlive a garbage collection before their turn. */
const HANDED = 256

/** The rows of a Parquet file, of the columns that the fields are read from, in parts that can be held. Throws where the file is damaged. */
export async function* rowBatches(file: RandomAccess, fields: FieldMapping | undefined): AsyncGenerator<Batch> {
  const metadata = await parquetMetadataAsync(file)
  const mapping = fields ?? (await guessed(file, metadata))
  const columns = mapping && wantedColumns(metadata, mapping)
  for (const [rowStart, rowEnd] of parts(metadata, columns)) {
    const rows = await parquetReadObjects({
      file,
      metadata,
      compressors,
      rowStart,
      rowEnd,
      useOffsetIndex: true,
      ...(columns && {columns}),
    })
    for (let at = 0; at < rows.length; at += HANDED) yield batchOf(rowStart + at, rows.slice(at, at + HANDED))
  }
}

async function guessed(file: RandomAccess, metadata: FileMetaData): Promise<FieldMapping | undefined> {
  const rows = await parquetReadObjects({file, metadata, compressors, rowStart: 0, rowEnd: GUESSED_FROM})
  return rows.map(guessFields).find((fields) => fields !== undefined)
}

/** The columns that the fields are read from; all where none of them is there, so that a message can name them. */
function wantedColumns({schema}: FileMetaData, fields: FieldMapping): string[] | undefined {
  const present = new Set<string>()
  let skip = 0
  for (const {name, num_children: children = 0} of schema.slice(1)) {
    if (skip > 0) skip += children - 1
    else {
      present.add(name)
      skip = children
    }
  }
  const wanted = new Set(Object.values(fields).flatMap((path: string) => columnsOfPath(path)))
  const columns = [...present].filter((name) => wanted.has(name))
  return columns.length > 0 ? columns : undefined
}

/** Ranges of rows, each in one row group and of a size that can be held. */
function* parts({row_groups: groups}: FileMetaData, columns: string[] | undefined): Generator<[number, number]> {
  let start = 0
  for (const group of groups) {
    const rows = Number(group.num_rows)
    const size = group.columns.reduce((sum, {meta_data: chunk}) => {
      const isWanted = !columns || columns.includes(chunk?.path_in_schema[0] ?? '')
      return isWanted ? sum + Number(chunk?.total_uncompressed_size ?? 0) : sum
    }, 0)
    const step = Math.max(1, Math.ceil(rows / Math.max(1, Math.ceil(size / HELD))))
    for (let at = 0; at < rows; at += step) yield [start + at, start + Math.min(rows, at + step)]
    start += rows
  }
}
