import {createReadStream} from 'node:fs'

const LINE_FEED = 0x0a

/** Whole lines of a stream, with their line feeds; the last line of all may lack its own. */
export interface LinePiece {
  /** Absent where the piece is a single line above the limit. */
  readonly bytes?: Uint8Array
  /** Number of the first line, from 1. */
  readonly line: number
  /** Of the first byte in the stream, from 0. */
  readonly offset: number
}

/** One line of bytes without its line feed; `bytes` is absent where the line is above the limit. */
export interface ByteLine {
  /** From 1. */
  readonly number: number
  /** Of its first byte, from 0. */
  readonly offset: number
  readonly bytes?: Uint8Array
}

/**
 * A stream in pieces of whole lines, about as large as its chunks. Holds one chunk and one unfinished line; of a line above
 * `limit` bytes nothing is kept. Only a line feed ends a line: JSON may contain U+2028, which `node:readline` breaks at.
 */
export async function* linePieces(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<LinePiece> {
  /** The unfinished line: its bytes, unless they are too many, and how many they are. */
  let kept: Uint8Array[] = []
  let length = 0
  let line = 1
  let offset = 0
  const keep = (bytes: Uint8Array) => {
    length += bytes.length
    if (length > limit) kept = []
    else if (bytes.length > 0) kept.push(bytes)
  }
  const piece = (size: number, bytes?: Uint8Array): LinePiece => {
    const made = {line, offset, ...(bytes && {bytes})}
    line += bytes ? countLines(bytes) : 1
    offset += size
    kept = []
    length = 0
    return made
  }
  for await (const chunk of chunks) {
    const first = chunk.indexOf(LINE_FEED) + 1
    const end = chunk.lastIndexOf(LINE_FEED) + 1
    // The line feed does not count.
    if (first > 0 && length + first - 1 > limit) {
      yield piece(length + first)
      if (first < end) yield piece(end - first, chunk.subarray(first, end))
    } else if (end > 0) yield piece(length + end, joined(kept, chunk.subarray(0, end)))
    keep(chunk.subarray(end))
  }
  if (length > 0) yield piece(length, length > limit ? undefined : joined(kept))
}

/** The lines of a stream, one by one; empty ones are counted and passed over on wish. Memory as for linePieces. */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  empty: 'kept' | 'passed over' = 'kept',
): AsyncGenerator<ByteLine> {
  for await (const {bytes, line, offset} of linePieces(chunks, limit)) {
    if (!bytes) yield {number: line, offset}
    else {
      let number = line
      for (let from = 0; from < bytes.length; ) {
        if (empty === 'passed over' && bytes[from] === LINE_FEED) {
          number++
          from++
          continue
        }
        const at = bytes.indexOf(LINE_FEED, from)
        const end = at < 0 ? bytes.length : at
        const start = offset + from
        // Chunks may be larger than the limit.
        yield end - from > limit ? {number, offset: start} : {number, offset: start, bytes: bytes.subarray(from, end)}
        number++
        from = end + 1
      }
    }
  }
}

/** The lines of a piece as strings, without their line feeds. */
export function linesOf(bytes: Uint8Array): string[] {
  const end = bytes.at(-1) === LINE_FEED ? bytes.length - 1 : bytes.length
  return Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('utf8').split('\n')
}

/** Bytes of a file that are read at once: enough that few records lie in two pieces. */
const CHUNK = 1 << 20

/** A record with its annotation: about ten times the longest article, and below the longest string of V8 (2^29 units). */
export const RECORD_LIMIT = 1 << 28

/** A file of records in pieces of whole lines. Throws where the file cannot be read. */
export const filePieces = (path: string, chunk = CHUNK): AsyncGenerator<LinePiece> =>
  linePieces(createReadStream(path, {highWaterMark: chunk}) as AsyncIterable<Buffer>, RECORD_LIMIT)

const joined = (pieces: readonly Uint8Array[], ...more: readonly Uint8Array[]): Uint8Array => {
  const all = [...pieces, ...more]
  return all.length === 1 ? all[0]! : Buffer.concat(all)
}

function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    count++
    // A search for each of a million empty lines would take longer than looking at them.
    for (; bytes[at + 1] === LINE_FEED; at++) count++
  }
  return count
}
