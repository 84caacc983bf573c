import {type FileMetaData, parquetMetadataAsync, parquetReadObjects} from 'hyparquet'
import {diagnostic} from '../../diagnostic/diagnostic.js'
import {FILE_LIMIT} from '../bytes.js'
import {type RandomAccess, randomAccess} from '../random-access.js'
import type {Reader} from '../reader.js'
import type {FieldMapping} from '../rows/fields.js'
import {guessFields} from '../rows/guess.js'
import {columnsOfPath} from '../rows/path.js'
import {createRowReader} from '../rows/row.js'
import {compressors} from './compressors.js'

/** Rows that are looked at where nothing says what the columns hold. */
const GUESSED_FROM = 20
/** Unpacked bytes of the wanted columns that are held at a time: a larger row group is read in parts. */
const HELD = 1 << 27

/**
 * Apache Parquet, nested or flat, packed with snappy, gzip, zstd or brotli. Only the columns that are needed are read, row
 * group by row group: memory follows the largest one, up to a limit. A place is a row, counted from 0, as pointer.
 */
export const parquet: Reader = {
  format: 'parquet',
  extensions: ['.parquet', '.pq'],
  decodes: true,
  async *read(input, report) {
    const read = createRowReader(input, report)
    const file = await randomAccess(input, 'PAR1')
    if (!file) {
      const message = `${input.name} has more than ${FILE_LIMIT} bytes in memory: unpack it.`
      report(diagnostic('input/too-large', message, {file: input.name}))
      return
    }
    try {
      yield* rowsOf(file)
    } finally {
      await file.close()
    }

    async function* rowsOf(file: RandomAccess) {
      let at = 0
      const damaged = (error: unknown) => {
        const reason = error instanceof Error ? error.message.slice(0, 200) : String(error)
        report(
          diagnostic('input/damaged-file', `The Parquet cannot be read: ${reason}.`, {
            file: input.name,
            ...(at > 0 && {pointer: `/${at}`}),
          }),
        )
      }
      let metadata: FileMetaData
      let columns: string[] | undefined
      try {
        metadata = await parquetMetadataAsync(file)
        const fields = input.fields ?? (await guessed(file, metadata))
        columns = fields && wantedColumns(metadata, fields)
      } catch (error) {
        damaged(error)
        return
      }
      for (const [rowStart, rowEnd] of parts(metadata, columns)) {
        let rows: Record<string, unknown>[]
        try {
          rows = await parquetReadObjects({
            file,
            metadata,
            compressors,
            rowStart,
            rowEnd,
            useOffsetIndex: true,
            ...(columns && {columns}),
          })
        } catch (error) {
          damaged(error)
          return
        }
        at = rowStart
        for (const row of rows) {
          const article = read(row, {file: input.name, pointer: `/${at++}`})
          if (article) yield article
        }
      }
    }
  },
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
