/** Bytes of a stream, taken from its front in pieces of any size. Holds what was looked at and not taken, and one chunk. */
export interface ByteQueue {
  /** Bytes taken so far: the place of the next one. */
  readonly position: number
  /** The next bytes without taking them: `count` of them, fewer only where the stream ends. */
  peek(count: number): Promise<Uint8Array>
  /** The next bytes, as many as have come at once; undefined at the end. */
  next(): Promise<Uint8Array | undefined>
  /** Puts bytes that `next` gave back to the front. */
  unread(bytes: Uint8Array): void
  /** Leaves the next `count` bytes out, or all to the end; memory does not grow with them. */
  skip(count: number): Promise<void>
  /** Lets go of the stream, read to its end or not: a file behind it is closed. */
  close(): Promise<void>
}

/** A queue over the chunks of a stream. */
export function byteQueue(chunks: AsyncIterable<Uint8Array>): ByteQueue {
  const source = chunks[Symbol.asyncIterator]()
  let held: Uint8Array[] = []
  let length = 0
  let position = 0
  let ended = false

  const load = async (): Promise<boolean> => {
    if (ended) return false
    const {done, value} = await source.next()
    ended = done === true
    if (ended) return false
    held.push(value!)
    length += value!.length
    return true
  }
  const drop = (count: number) => {
    position += count
    length -= count
    while (count > 0) {
      const first = held[0]!
      if (first.length > count) held[0] = first.subarray(count)
      else held.shift()
      count -= Math.min(count, first.length)
    }
  }

  return {
    get position() {
      return position
    },
    async peek(count) {
      while (length < count && (await load()));
      if (held.length > 1 && held[0]!.length < count) held = [Buffer.concat(held, length)]
      return held[0]?.subarray(0, count) ?? new Uint8Array()
    },
    async next() {
      while (length === 0) if (!(await load())) return undefined
      const first = held[0]!
      drop(first.length)
      return first
    },
    unread(bytes) {
      if (bytes.length === 0) return
      held.unshift(bytes)
      length += bytes.length
      position -= bytes.length
    },
    async close() {
      await source.return?.()
    },
    async skip(count) {
      while (count > 0 && (length > 0 || (await load()))) {
        const taken = Math.min(count, length)
        drop(taken)
        count -= taken
      }
    },
  }
}
