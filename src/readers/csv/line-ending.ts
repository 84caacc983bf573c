import type {ByteQueue} from '../compression/queue.js'

const QUOTE = 0x22
const LINE_FEED = 0x0a
export const RETURN = 0x0d

/**
 * What ends the first line that is ended outside quotes; a line feed where a file has no such line, or none in `limit` bytes. Reads as
 * many chunks as that takes, and puts them back: what a file means does not depend on how it is cut.
 */
export async function lineEndingOf(queue: ByteQueue, limit: number): Promise<number> {
  const read: Uint8Array[] = []
  let length = 0
  let quoted = false
  /** The byte before is a carriage return, and the next one says what it means. */
  let open = false
  const search = (chunk: Uint8Array): number | undefined => {
    for (const byte of chunk) {
      if (open) return byte === LINE_FEED ? LINE_FEED : RETURN
      if (byte === QUOTE) quoted = !quoted
      else if (quoted) continue
      else if (byte === LINE_FEED) return LINE_FEED
      else open = byte === RETURN
    }
    return undefined
  }
  let found: number | undefined
  while (found === undefined && length <= limit) {
    const chunk = await queue.next()
    if (!chunk) break
    read.push(chunk)
    length += chunk.length
    found = search(chunk)
  }
  queue.unread(read.length === 1 ? read[0]! : Buffer.concat(read))
  return found ?? LINE_FEED
}
