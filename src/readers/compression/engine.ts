import type {Gunzip, InflateRaw} from 'node:zlib'
import type {ByteQueue} from './queue.js'

/**
 * What an engine of zlib makes of the bytes at the front of a queue, until it has enough; what it did not need stays in
 * the queue. Throws the engine's error (isDamage) or that of the source. Holds a chunk of each.
 */
export async function* through(queue: ByteQueue, engine: Gunzip | InflateRaw): AsyncGenerator<Uint8Array> {
  const closed = new Promise<void>((resolve) => engine.once('close', resolve))
  let given = 0
  let last: Uint8Array = new Uint8Array()
  const feed = async () => {
    for (let chunk = await queue.next(); chunk; chunk = await queue.next()) {
      last = chunk
      given += chunk.length
      await Promise.race([new Promise<void>((resolve) => engine.write(last, () => resolve())), closed])
      if (engine.destroyed || engine.bytesWritten < given) return
    }
    engine.end()
  }
  const feeding = feed().catch((error: Error) => void engine.destroy(error))
  try {
    yield* engine as AsyncIterable<Uint8Array>
  } finally {
    engine.destroy()
    await feeding
    queue.unread(last.subarray(last.length - Math.min(last.length, given - engine.bytesWritten)))
  }
}

/** Whether an error says that packed bytes are wrong; those of the system that reads them have other codes. */
export const isDamage = (error: unknown): error is Error =>
  error instanceof Error && /^(?:Z_|ZSTD_)/.test(String((error as {code?: unknown}).code))
