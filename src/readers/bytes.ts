import {isUtf8} from 'node:buffer'

const MiB = 1 << 20
/** One article, as a file or a line. The longest real pages are under 1 MiB. */
export const ARTICLE_LIMIT = 32 * MiB
/** A json file, which is held as a whole. */
export const FILE_LIMIT = 256 * MiB

/** All bytes of a source, or undefined where there are more than `limit`: reading stops there and memory stays bounded. */
export async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const kept: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) return undefined
    kept.push(chunk)
  }
  return kept.length === 1 ? kept[0]! : Buffer.concat(kept, length)
}

/** UTF-8 decoded, a byte order mark kept; where the bytes are none, the place of the first that is wrong. */
export function decodeUtf8(bytes: Uint8Array): {readonly text: string} | {readonly invalidAt: number} {
  if (!isUtf8(bytes)) return {invalidAt: firstInvalid(bytes)}
  return {text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')}
}

/** The first byte that no well-formed sequence covers (Unicode 16, table 3-7). */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequence(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

/** Bytes of the well-formed sequence at a place, or 0. */
function sequence(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  for (let i = 1; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1]!
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90)
  const surrogate = first === 0xed && second > 0x9f
  return overlong || surrogate || (first === 0xf4 && second > 0x8f) ? 0 : length
}
