import {createWriteStream} from 'node:fs'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'

/** A piece of output large enough that the file system is asked rarely, small enough to cost nothing. */
const CHUNK = 1 << 16

/** Writes pieces of text to a file in UTF-8, waiting where the disk is slower. Throws as the file system does. */
export async function writeText(path: string, pieces: AsyncIterable<string>): Promise<void> {
  await pipeline(Readable.from(chunked(pieces)), createWriteStream(path))
}

/** Joins small pieces, so that streams hand over few and large ones. */
async function* chunked(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk: string[] = []
  let length = 0
  for await (const piece of pieces) {
    chunk.push(piece)
    length += piece.length
    if (length >= CHUNK) {
      yield chunk.join('')
      chunk = []
      length = 0
    }
  }
  if (length > 0) yield chunk.join('')
}
