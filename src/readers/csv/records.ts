/** One record of a CSV file, its line break left out. */
export interface CsvRecord {
  /** The line that it begins on, from 1. */
  readonly line: number
  readonly offset: number
  /** Absent where the record is above the limit. */
  readonly bytes?: Uint8Array
}

const QUOTE = 0x22
const LINE_FEED = 0x0a
const RETURN = 0x0d
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
  let ending: number | undefined
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
  for await (const chunk of chunks) {
    let from = 0
    ending ??= lineEnding(chunk)
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!
      if (byte === ending) line++
      if (state === 'quoted') {
        if (byte === QUOTE) state = 'closed'
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
}

/** What ends the first line that is ended outside quotes; a line feed where that cannot be told. */
function lineEnding(chunk: Uint8Array): number {
  let quoted = false
  for (let i = 0; i < chunk.length; i++) {
    const byte = chunk[i]
    if (byte === QUOTE) quoted = !quoted
    else if (quoted) continue
    else if (byte === LINE_FEED) return LINE_FEED
    else if (byte === RETURN && i + 1 < chunk.length && chunk[i + 1] !== LINE_FEED) return RETURN
  }
  return LINE_FEED
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
