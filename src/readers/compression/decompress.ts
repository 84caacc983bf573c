import * as zlib from 'node:zlib'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {isDamage, through} from './engine.js'
import {isBomb, RATIO} from './expansion.js'
import {gunzip} from './gzip.js'
import {type ByteQueue, byteQueue} from './queue.js'

/** The first bytes of a gzip member (RFC 1952) and of a zstd frame (RFC 8878); no text in UTF-8 begins with either. */
const GZIP = Buffer.from([0x1f, 0x8b])
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])
/** What is recognised and not read. */
const OTHERS = [
  {name: 'bzip2', magic: /^BZh[1-9]1A/},
  {name: 'xz', magic: /^\xfd7zXZ\0/},
] as const
const ENDING = /\.(?:gz|gzip|zst|zstd)$/i

/** Makes an engine that unpacks a frame of zstd. Node has it since 22.15; the types of older versions do not know it. */
type ZstdEngine = typeof zlib.createGunzip
const nodeZstd = (zlib as {createZstdDecompress?: ZstdEngine}).createZstdDecompress

/** A path without the ending of its compression: news.jsonl.gz is a .jsonl. */
export const withoutCompression = (path: string): string => path.replace(ENDING, '')

/**
 * The bytes of a file, unpacked where they are gzip or zstd, told by their first bytes and not by the file's name. What is
 * damaged is reported (input/damaged-compression), and reading goes on behind it where it can; zstd under a Node that has
 * none is refused (input/unsupported-compression). Zstd that is cut off ends there without a word, as Node's engine does.
 * Constant memory.
 */
export async function* decompress(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  report: Report,
): AsyncGenerator<Uint8Array> {
  const queue = byteQueue(chunks)
  try {
    const head = Buffer.from(await queue.peek(6))
    const other = OTHERS.find(({magic}) => magic.test(head.toString('latin1')))
    if (head.subarray(0, GZIP.length).equals(GZIP)) {
      const unpacked = gunzip(queue, ({offset: byte, reason}) => {
        const message = `The gzip member at byte ${byte} is damaged: ${reason}.`
        report(diagnostic('input/damaged-compression', message, {file, byte}))
      })
      yield* limited(unpacked, queue, file, report)
    } else if (head.subarray(0, ZSTD.length).equals(ZSTD))
      yield* limited(unzstd(queue, file, report), queue, file, report)
    else if (other) {
      const message = `${file} is compressed with ${other.name}, which khabar does not read.`
      report(diagnostic('input/unsupported-compression', message, {file}))
    } else for (let chunk = await queue.next(); chunk; chunk = await queue.next()) yield chunk
  } finally {
    await queue.close()
  }
}

/** Unpacked bytes up to what the packed ones may unpack to. */
async function* limited(
  pieces: AsyncIterable<Uint8Array>,
  queue: ByteQueue,
  file: string,
  report: Report,
): AsyncGenerator<Uint8Array> {
  let unpacked = 0
  for await (const piece of pieces) {
    unpacked += piece.length
    if (isBomb(unpacked, queue.position)) {
      const message = `${file} unpacks to more than ${RATIO} times its size; the rest of it is not read.`
      report(diagnostic('input/too-large', message, {file, byte: queue.position}))
      return
    }
    yield piece
  }
}

async function* unzstd(queue: ByteQueue, file: string, report: Report): AsyncGenerator<Uint8Array> {
  const {isZstdError, zstdFrames} = await import('./zstd.js')
  try {
    if (!nodeZstd) yield* zstdFrames(queue)
    // Frame after frame: an engine ends with its own.
    else while ((await queue.peek(1)).length > 0) yield* through(queue, nodeZstd())
  } catch (error) {
    if (!isDamage(error) && !isZstdError(error)) throw error
    report(diagnostic('input/damaged-compression', `The zstd of ${file} is damaged: ${error.message}.`, {file}))
  }
}
