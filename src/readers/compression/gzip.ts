import {crc32, createInflateRaw} from 'node:zlib'
import {isDamage, through} from './engine.js'
import type {ByteQueue} from './queue.js'

/** A member that could not be read to its end: where it begins in the file, and why. */
export interface Damage {
  readonly offset: number
  readonly reason: string
}

/** Every member begins so (RFC 1952, section 2.3.1): two magic bytes, deflate. */
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08])
const FIXED = 10
const TRAILER = 8
/** Names and comments of a header are short; what is longer is no header. */
const HEADER = 1 << 16
const SEARCHED = 1 << 16
/** Tries that may fail before the rest of a file is given up: one after another, and in all. Bytes that only look like headers are rare. */
const IN_A_ROW = 64
const ALL = 4096
/** Flags of the header: CRC, extra field, name, comment; the others are reserved and zero. */
const [FHCRC, FEXTRA, FNAME, FCOMMENT] = [2, 4, 8, 16]

/**
 * What a gzip file holds, member after member (RFC 1952). Archives of pages give each record a member of its own, so that
 * a damaged one is told and left, and reading goes on at the next; Node's own stream would end there. Constant memory.
 */
export async function* gunzip(queue: ByteQueue, damaged: (damage: Damage) => void): AsyncGenerator<Uint8Array> {
  // Bytes inside a damaged member may look like a header: what fails right behind it is no second damage.
  let told = false
  let inARow = 0
  let all = 0
  while ((await queue.peek(1)).length > 0) {
    const offset = queue.position
    const reason = yield* member(queue)
    if (reason !== undefined && !told) damaged({offset, reason})
    told = reason !== undefined
    if (!told) {
      inARow = 0
      continue
    }
    if (++inARow > IN_A_ROW || ++all > ALL) {
      const found = inARow > IN_A_ROW ? `${inARow} damaged members in a row` : `${all} damaged members`
      damaged({offset: queue.position, reason: `${found}, the rest of the file is not read`})
      return
    }
    if (queue.position === offset) await queue.skip(1)
    await toNextMember(queue)
  }
}

/** Yields what the member at the front holds, and takes it; returns what is wrong with it, if anything. */
async function* member(queue: ByteQueue): AsyncGenerator<Uint8Array, string | undefined> {
  const head = headerLength(await queue.peek(HEADER))
  if (head === undefined) return 'there is no gzip header'
  await queue.skip(head)
  let sum = 0
  try {
    for await (const piece of through(queue, createInflateRaw())) {
      sum = crc32(piece, sum)
      yield piece
    }
  } catch (error) {
    if (!isDamage(error)) throw error
    return error.message
  }
  const trailer = Buffer.from(await queue.peek(TRAILER))
  if (trailer.length < TRAILER) return 'the file is cut off'
  await queue.skip(TRAILER)
  return trailer.readUInt32LE(0) === sum ? undefined : 'its check sum is another than the one written'
}

/** Bytes of a gzip header at the front; undefined where there is none. */
function headerLength(bytes: Uint8Array): number | undefined {
  if (bytes.length < FIXED || MAGIC.compare(bytes, 0, MAGIC.length) !== 0) return undefined
  const flags = bytes[3]!
  if (flags & 0xe0) return undefined
  let at = FIXED
  if (flags & FEXTRA) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  for (const text of [FNAME, FCOMMENT]) {
    if (!(flags & text)) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return undefined
    at = end + 1
  }
  if (flags & FHCRC) at += 2
  return at <= bytes.length ? at : undefined
}

/** Takes all before the next bytes that look like a member's, or all there is. */
async function toNextMember(queue: ByteQueue): Promise<void> {
  for (;;) {
    const bytes = Buffer.from(await queue.peek(SEARCHED))
    const at = bytes.indexOf(MAGIC)
    if (at >= 0) return queue.skip(at)
    await queue.skip(bytes.length < SEARCHED ? bytes.length : SEARCHED - MAGIC.length + 1)
    if (bytes.length < SEARCHED) return
  }
}
