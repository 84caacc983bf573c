import {type FileHandle, open} from 'node:fs/promises'
import {collect, FILE_LIMIT} from './bytes.js'
import type {Source} from './reader.js'

/** A source of which any part can be read: a file that lies on disk, or bytes in memory. */
export interface RandomAccess {
  /** What another thread can open it by: the path of the file, or all of its bytes. */
  readonly from: string | Uint8Array
  readonly byteLength: number
  /** A copy of the bytes [start, end). */
  slice(start: number, end?: number): Promise<ArrayBuffer>
  close(): Promise<void>
}

/**
 * Opens a source for reading at any place: the file itself where it begins with `magic`, else (packed, a stream, in an
 * archive) all of its bytes in memory. Undefined where these are more than 256 MiB.
 */
export async function randomAccess(source: Source, magic: string): Promise<RandomAccess | undefined> {
  if (source.path !== undefined) {
    const handle = await open(source.path)
    const head = Buffer.alloc(magic.length)
    await handle.read(head, 0, magic.length, 0)
    if (head.toString('latin1') === magic) return ofFile(handle, source.path)
    await handle.close()
  }
  const bytes = await collect(source.open(), FILE_LIMIT)
  return bytes && ofBytes(bytes)
}

/** Bytes in memory. */
export const ofBytes = (bytes: Uint8Array): RandomAccess => ({
  from: bytes,
  byteLength: bytes.length,
  slice: async (start, end = bytes.length) => copyOf(bytes.subarray(start, end)),
  close: async () => {},
})

/** A file that is open. */
export async function ofFile(handle: FileHandle, path: string): Promise<RandomAccess> {
  const {size} = await handle.stat()
  return {
    from: path,
    byteLength: size,
    async slice(start, end = size) {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start))
      let at = 0
      while (at < bytes.length) {
        const {bytesRead} = await handle.read(bytes, at, bytes.length - at, start + at)
        if (bytesRead === 0) break
        at += bytesRead
      }
      return bytes.buffer
    },
    close: () => handle.close(),
  }
}

function copyOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new Uint8Array(bytes.length)
  copy.set(bytes)
  return copy.buffer
}
