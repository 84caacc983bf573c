import {byteQueue} from '../compression/queue.js'
import {lineEndingOf, RETURN} from './line-ending.js'

/** One record of a CSV file, its line break left out. */
export interface CsvRecord {
  /** The line that it begins on, from 1. */
  readonly line: number
  readonly offset: number
  /** Absent where the record is above the limit. */
  readonly bytes?: Uint8Array
}

const QUOTE = 0x22
/** What may part the fields of a record: the one that the header holds most of. */
const DELIMITERS = [',', ';', '\t', '|'] as const

/** Where fields end and quotes open (RFC 4180). */
type State = 'start' | 'plain' | 'quoted' | 'closed'

/**
 * The records of a CSV stream. A line break inside quotes ends none; a quote opens only at the start of a field. The first
 * record sets the delimiter, where none is given, and the first line end that of the file: a carriage return alone ends
 * records where no line feed follows it. Holds one record and one chunk; of a record above `limit` nothing is kept.
 */
export async function* csvRecords(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  separator?: string,
): AsyncGenerator<CsvRecord> {
  let delimiter = separator?.charCodeAt(0)
  let state: State = 'start'
  let kept: Uint8Array[] = []
  let length = 0
  let line = 1
  let begun = 1
  let offset = 0
  const add = (piece: Uint8Array) => {
    length += piece.length
    if (length > limit) kept = []
    else kept.push(piece)
  }
  const take = (): CsvRecord => {
    const bytes = length > limit ? undefined : Buffer.concat(kept)
    if (delimiter === undefined && bytes) delimiter = delimiterOf(bytes).charCodeAt(0)
    return {line: begun, offset, ...(bytes && {bytes: withoutReturn(bytes)})}
  }
  const queue = byteQueue(chunks)
  try {
    const ending = await lineEndingOf(queue, limit)
    for (let chunk = await queue.next(); chunk; chunk = await queue.next()) {
      let from = 0
      for (let i = 0; i < chunk.length; i++) {
        const byte = chunk[i]!
        if (byte === ending) line++
        if (state === 'quoted') {
          if (byte === QUOTE) state = 'closed'
        } else if (byte === ending && i === from && length === 0) {
          // An empty line is no record: a million of them are passed over at once.
          offset++
          from = i + 1
          begun = line
        } else if (byte === ending) {
          add(chunk.subarray(from, i))
          yield take()
          offset += length + 1
          kept = []
          length = 0
          from = i + 1
          begun = line
          state = 'start'
        } else if (byte === QUOTE && state !== 'plain') {
          state = 'quoted'
        } else {
          state = byte === delimiter || (delimiter === undefined && isDelimiter(byte)) ? 'start' : 'plain'
        }
      }
      add(chunk.subarray(from))
    }
    if (length > 0) yield take()
  } finally {
    await queue.close()
  }
}

const isDelimiter = (byte: number) => DELIMITERS.some((delimiter) => delimiter.charCodeAt(0) === byte)

/** The delimiter of a header. */
export function delimiterOf(header: Uint8Array | string): string {
  const string = typeof header === 'string' ? header : Buffer.from(header).toString('latin1')
  let best: string = DELIMITERS[0]
  for (const delimiter of DELIMITERS) if (string.split(delimiter).length > string.split(best).length) best = delimiter
  return best
}

const withoutReturn = (bytes: Uint8Array) => (bytes[bytes.length - 1] === RETURN ? bytes.subarray(0, -1) : bytes)
