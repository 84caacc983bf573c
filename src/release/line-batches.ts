import {createReadStream} from 'node:fs'

const LINE_FEED = 0x0a

/** Bytes that are read at once: long enough that a record seldom lies in two pieces. */
const CHUNK = 1 << 20

/**
 * The lines of a file in UTF-8, those of one piece of it at a time, without their line feeds. Only a line feed ends one:
 * JSON may hold U+2028, which `node:readline` breaks at. Throws where the file cannot be read.
 */
export async function* lineBatches(path: string): AsyncGenerator<string[]> {
  let rest: Buffer[] = []
  for await (const piece of createReadStream(path, {highWaterMark: CHUNK}) as AsyncIterable<Buffer>) {
    const last = piece.lastIndexOf(LINE_FEED)
    if (last < 0) {
      rest.push(piece)
      continue
    }
    const head = piece.subarray(0, last)
    const lines = (rest.length > 0 ? Buffer.concat([...rest, head]) : head).toString('utf8').split('\n')
    rest = last + 1 < piece.length ? [piece.subarray(last + 1)] : []
    yield lines
  }
  if (rest.length > 0) yield [Buffer.concat(rest).toString('utf8')]
}
