/** One line of bytes without its line feed; `bytes` is absent where the line is above the limit. */
export interface ByteLine {
  /** From 1. */
  readonly number: number
  /** Of its first byte, from 0. */
  readonly offset: number
  readonly bytes?: Uint8Array
}

const LINE_FEED = 0x0a

/** The lines of a stream of bytes. Holds one line and one chunk; of a line above `limit` nothing is kept. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let kept: Uint8Array[] = []
  let length = 0
  let number = 1
  let offset = 0
  const add = (piece: Uint8Array) => {
    length += piece.length
    if (length > limit) kept = []
    else if (piece.length > 0) kept.push(piece)
  }
  const take = (): ByteLine => {
    const bytes = length > limit ? undefined : kept.length === 1 ? kept[0]! : Buffer.concat(kept)
    return {number, offset, ...(bytes && {bytes})}
  }
  for await (const chunk of chunks) {
    let from = 0
    for (;;) {
      const at = chunk.indexOf(LINE_FEED, from)
      if (at < 0) break
      add(chunk.subarray(from, at))
      yield take()
      offset += length + 1
      kept = []
      length = 0
      number++
      from = at + 1
    }
    add(chunk.subarray(from))
  }
  if (length > 0) yield take()
}
