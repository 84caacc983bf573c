import {diagnostic} from '../../diagnostic/diagnostic.js'
import {FILE_LIMIT} from '../bytes.js'
import {randomAccess} from '../random-access.js'
import type {Reader} from '../reader.js'
import {createRowReader} from '../rows/row.js'
import {rowsOf} from './batch.js'
import {rowsInThread} from './thread.js'

/** Seconds that a part of a file may take, and more for each MiB of the file: far above what a slow machine needs. */
const SECONDS = 30
const SECONDS_A_MIB = 2

/**
 * Apache Parquet, nested or flat, packed with snappy, gzip, zstd or brotli. Only the columns that are needed are read, row
 * group by row group: memory follows the largest one, up to a limit. A place is a row, counted from 0, as pointer.
 */
export const parquet: Reader = parquetWithin(SECONDS)

/** The same with another time limit for a part of a file that is damaged so that it never ends. */
export function parquetWithin(seconds: number): Reader {
  return {
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
      await file.close()
      const batches = rowsInThread(file, input.fields, seconds + (SECONDS_A_MIB * file.byteLength) / (1 << 20))
      let at = 0
      const nextBatch = async () => {
        try {
          return (await batches.next()).value
        } catch (error) {
          const place = {file: input.name, ...(at > 0 && {pointer: `/${at}`})}
          const reason = (error as Error).message.slice(0, 200)
          report(diagnostic('input/damaged-file', `The Parquet file cannot be read: ${reason}.`, place))
          return undefined
        }
      }
      try {
        for (let batch = await nextBatch(); batch; batch = await nextBatch()) {
          at = batch.start
          for (const row of rowsOf(batch)) {
            const article = read(row, {file: input.name, pointer: `/${at++}`})
            if (article) yield article
          }
        }
        read.end()
      } finally {
        // Also where nobody wants the rest.
        await batches.return(undefined)
      }
    },
  }
}
