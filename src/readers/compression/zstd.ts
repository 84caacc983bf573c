import {Decompress, ZstdErrorCode} from 'fzstd'
import type {ByteQueue} from './queue.js'

/** Packed bytes that are unpacked at once: a block of four bytes may be 128 KiB, and what a chunk holds of them would be gigabytes. */
const STEP = 1 << 10

/** Frames of zstd (RFC 8878) unpacked in JavaScript, where Node has no engine for them. Memory follows their window. */
export async function* zstdFrames(queue: ByteQueue): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = []
  const engine = new Decompress((piece) => pieces.push(piece))
  // The engine must be told which chunk is the last.
  for (
    let chunk = await queue.next(), next = chunk && (await queue.next());
    chunk;
    chunk = next, next = next && (await queue.next())
  ) {
    for (let at = 0; at < chunk.length; at += STEP) {
      const step = chunk.subarray(at, at + STEP)
      push(engine, step, next === undefined && at + STEP >= chunk.length)
      const ready = pieces
      pieces = []
      for (const piece of ready) if (piece.length > 0) yield piece
    }
  }
}

/** fzstd trusts the sizes that a frame claims, and trips over false ones with errors of JavaScript: those say the same. */
function push(engine: Decompress, chunk: Uint8Array, last: boolean): void {
  try {
    engine.push(chunk, last)
  } catch (error) {
    if (isZstdError(error)) throw error
    throw Object.assign(new Error('invalid zstd data', {cause: error}), {code: ZstdErrorCode.InvalidData})
  }
}

/** Whether an error says that the packed bytes are wrong. */
export const isZstdError = (error: unknown): error is Error =>
  error instanceof Error && Object.values(ZstdErrorCode).includes((error as {code?: unknown}).code as never)
