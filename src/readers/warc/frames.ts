import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {ARTICLE_LIMIT} from '../bytes.js'
import {type ByteQueue, byteQueue} from '../compression/queue.js'
import {type Fields, readFieldHead} from './head.js'

/** One whole record of a web archive, from its version to the last byte of its block. */
export interface Frame {
  /** Of its first byte in the unpacked file. */
  readonly offset: number
  readonly bytes: Uint8Array
}

const VERSION = Buffer.from('WARC/')
/** A record begins on a line of its own: a blank line closes the one before (ISO 28500, 4.1). */
const NEXT = Buffer.from('\r\n\r\nWARC/1.')
const BLANK = Buffer.from('\r\n\r\n')
/** Two line ends close a record; some writers are less exact. */
const CLOSING = 16
/** Bytes in which a head must end: those of crawlers have some hundred; so many are no head. */
const HEAD_LIMIT = 1 << 18

/**
 * The records of a web archive (WARC 1.0 and 1.1), their lengths checked against what follows. A record whose header or
 * length is wrong is reported (input/broken-record), and reading goes on at the next; one above the size limit is left
 * out, reported (input/too-large) only where `wanted` holds for its fields. Holds one record.
 */
export async function* frames(
  chunks: AsyncIterable<Uint8Array>,
  wanted: (fields: Fields) => boolean,
  file: string,
  report: Report,
): AsyncGenerator<Frame> {
  const queue = byteQueue(chunks)
  try {
    yield* framesOf(queue, wanted, file, report)
  } finally {
    await queue.close()
  }
}

async function* framesOf(
  queue: ByteQueue,
  wanted: (fields: Fields) => boolean,
  file: string,
  report: Report,
): AsyncGenerator<Frame> {
  // Behind a broken record what is left of it is passed over in silence.
  let broken = false
  while (await toRecord(queue, broken ? () => {} : report, file)) {
    const offset = queue.position
    broken = true
    const tell = (code: 'input/broken-record' | 'input/too-large', message: string) =>
      report(diagnostic(code, `The record at byte ${offset} ${message}.`, {file, byte: offset}))
    const head = await headAt(queue)
    const fields = head && readFieldHead(head).fields
    const length = fields && contentLength(fields)
    if (head === undefined || length === undefined) {
      tell('input/broken-record', head ? 'does not say its length' : 'has no end of its header')
      await queue.skip(VERSION.length)
    } else if (length > ARTICLE_LIMIT) {
      if (wanted(fields!)) tell('input/too-large', `has ${length} bytes, above the limit of ${ARTICLE_LIMIT}`)
      await queue.skip(head.length + length)
      broken = false
    } else {
      const size = head.length + length
      const bytes = await queue.peek(size + CLOSING)
      if (isClosed(bytes, size)) {
        if (wanted(fields!)) yield {offset, bytes: bytes.slice(0, size)}
        await queue.skip(size)
        broken = false
        continue
      }
      const found = bytes.length < size ? `only ${bytes.length - head.length} are left` : 'no record follows there'
      tell('input/broken-record', `says that it has ${length} bytes, but ${found}`)
      const next = viewOf(bytes).indexOf(NEXT, Math.min(head.length, bytes.length))
      await queue.skip(next < 0 ? Math.min(size, bytes.length) : next + BLANK.length)
    }
  }
}

/** Takes what stands before the next record: line ends, and with one report anything else. False at the end. */
async function toRecord(queue: ByteQueue, report: Report, file: string): Promise<boolean> {
  let told = false
  for (;;) {
    const first = viewOf(await queue.peek(CLOSING))
    if (first.length === 0) return false
    const from = lineEnds(first, 0)
    if (from === 0 && first.subarray(0, VERSION.length).equals(VERSION)) return true
    await queue.skip(from)
    if (from > 0) continue
    const bytes = viewOf(await queue.peek(1 << 16))
    const byte = queue.position
    if (!told) report(diagnostic('input/broken-record', `No record begins at byte ${byte}.`, {file, byte}))
    told = true
    const next = bytes.indexOf('\nWARC/1.', 1)
    await queue.skip(next >= 0 ? next + 1 : Math.max(1, bytes.length - NEXT.length))
  }
}

/** The header at the front with the blank line that ends it; undefined where there is none. */
async function headAt(queue: ByteQueue): Promise<Buffer | undefined> {
  for (let size = 1 << 12; size <= HEAD_LIMIT; size *= 8) {
    const bytes = viewOf(await queue.peek(size))
    const at = bytes.indexOf(BLANK)
    if (at >= 0) return bytes.subarray(0, at + BLANK.length)
    if (bytes.length < size) return undefined
  }
  return undefined
}

function contentLength(fields: Fields): number | undefined {
  const said = fields.get('content-length') ?? ''
  return /^\d{1,15}$/.test(said) ? Number(said) : undefined
}

/** Whether a record ends there: at its blank line, or at any line ends and the next record, or at the end of the file. */
function isClosed(bytes: Uint8Array, size: number): boolean {
  if (bytes.length < size) return false
  if (BLANK.equals(bytes.subarray(size, size + BLANK.length))) return true
  const at = lineEnds(bytes, size)
  if (at === bytes.length) return true
  return VERSION.subarray(0, bytes.length - at).equals(bytes.subarray(at, at + VERSION.length)) && at > size
}

/** The same bytes with the methods of a buffer. */
const viewOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

/** The index behind the line ends that begin at `at`. */
function lineEnds(bytes: Uint8Array, at: number): number {
  while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++
  return at
}
