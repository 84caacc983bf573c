import {createReadStream} from 'node:fs'

const LINE_FEED = 0x0a

/** Bytes that are read at once: long enough that a record seldom lies in two pieces. */
const CHUNK = 1 << 20

/** Whole lines of a file, as they stand in it. */
export interface Piece {
  readonly bytes: Buffer
  /** Number of the first line, from 1. */
  readonly line: number
}

/** A file in pieces of whole lines, their line feeds with them; the last line may lack its own. Throws where the file cannot be read. */
export async function* linePieces(path: string, chunk = CHUNK): AsyncGenerator<Piece> {
  let rest: Buffer[] = []
  let line = 1
  for await (const piece of createReadStream(path, {highWaterMark: chunk}) as AsyncIterable<Buffer>) {
    const end = piece.lastIndexOf(LINE_FEED) + 1
    if (end === 0) {
      rest.push(piece)
      continue
    }
    const head = piece.subarray(0, end)
    const bytes = rest.length > 0 ? Buffer.concat([...rest, head]) : head
    rest = end < piece.length ? [piece.subarray(end)] : []
    yield {bytes, line}
    line += countLines(bytes)
  }
  if (rest.length > 0) yield {bytes: Buffer.concat(rest), line}
}

/**
 * The lines of a piece, without their line feeds. Only a line feed ends one: JSON may hold U+2028, which `node:readline`
 * breaks at.
 */
export function linesOf(bytes: Buffer): string[] {
  const end = bytes.at(-1) === LINE_FEED ? bytes.length - 1 : bytes.length
  return bytes.toString('utf8', 0, end).split('\n')
}

function countLines(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++
  return count
}
