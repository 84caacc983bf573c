import {brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync} from 'node:zlib'
import {ARTICLE_LIMIT} from '../bytes.js'
import type {Fields} from './head.js'

const LIMITS = {maxOutputLength: ARTICLE_LIMIT}
/** What a crawler cut off is read as far as it goes. */
const AS_FAR = {...LIMITS, finishFlush: constants.Z_SYNC_FLUSH}

/**
 * The body of an answer, its transfer and content encodings undone (RFC 9112, 7; RFC 9110, 8.4); undefined where it is above
 * the limit of an article. Archives that store pages unpacked keep the fields that say otherwise: a body that is not what
 * they say stays as it is. Throws on one that begins as they say and cannot be unpacked.
 */
export function bodyOf(bytes: Uint8Array, fields: Fields): Uint8Array | undefined {
  const chunked = namesIn(fields.get('transfer-encoding')).includes('chunked')
  let body: Uint8Array = chunked ? withoutChunks(bytes) : bytes
  try {
    // The last one named was put on last.
    for (const encoding of namesIn(fields.get('content-encoding')).reverse()) body = decoded(body, encoding)
  } catch (error) {
    if ((error as {code?: unknown}).code === 'ERR_BUFFER_TOO_LARGE') return undefined
    throw error
  }
  return body.length > ARTICLE_LIMIT ? undefined : body
}

const namesIn = (list = '') => list.split(',').map((name) => name.trim().toLowerCase())

function decoded(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'gzip' || encoding === 'x-gzip') return isGzip(bytes) ? gunzipSync(bytes, AS_FAR) : bytes
  if (encoding === 'deflate') return isZlib(bytes) ? inflateSync(bytes, AS_FAR) : orAsItIs(bytes, inflateRawSync)
  // Nothing in its first bytes tells brotli from text.
  return encoding === 'br' ? orAsItIs(bytes, brotliDecompressSync) : bytes
}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b
/** The method deflate, and a check of the first two bytes (RFC 1950, 2.2). */
const isZlib = ([method = 0, flags = 0]: Uint8Array) => (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0

function orAsItIs(bytes: Uint8Array, unpack: (bytes: Uint8Array, options: typeof LIMITS) => Uint8Array): Uint8Array {
  try {
    return bytes.length > 0 ? unpack(bytes, LIMITS) : bytes
  } catch (error) {
    if ((error as {code?: unknown}).code === 'ERR_BUFFER_TOO_LARGE') throw error
    return bytes
  }
}

/** A size in hexadecimal digits, and extensions that say nothing here. */
const SIZE = /^[\da-f]{1,8}(?=;|$)/i
/** Bytes in which the line of a chunk's size must end. RFC 9112 sets no limit to extensions; crawlers write none. */
const LONGEST_SIZE = 256

/** The chunks joined; all bytes where the first is none, and what came where one is cut off. */
function withoutChunks(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    const feed = bytes.subarray(at, at + LONGEST_SIZE).indexOf(0x0a)
    const line = Buffer.from(bytes.subarray(at, at + Math.max(feed, 0))).toString('latin1')
    const size = SIZE.exec(line.trim())?.[0]
    if (size === undefined) break
    const start = at + feed + 1
    const end = start + Number.parseInt(size, 16)
    if (end === start) return Buffer.concat(chunks)
    chunks.push(bytes.subarray(start, end))
    // A chunk ends with a line end of its own.
    at = bytes[end] === 0x0d ? end + 2 : end + 1
  }
  return chunks.length > 0 ? Buffer.concat(chunks) : bytes
}
