import {closeSync, openSync, readSync, writeSync} from 'node:fs'

/** Sets of shingles on disk, by the number of their article. */
export interface ShingleStore {
  /** Appends the set of the next article, counted from 0. */
  add(shingles: Uint32Array): void
  /** The set of an article. */
  get(index: number): Uint32Array
  close(): void
}

/** Sets that are kept after reading, since neighbours in a bucket are compared with one another. */
const KEPT = 256
/** Bytes gathered before they are written. */
const CHUNK = 1 << 20

/** A store in one new file; memory holds eight bytes an article. Throws as the file system does. */
export function createShingleStore(path: string): ShingleStore {
  const file = openSync(path, 'w+')
  const starts: number[] = [0]
  const recent = new Map<number, Uint32Array>()
  let waiting: Uint8Array[] = []
  let bytes = 0

  function write(): void {
    if (bytes === 0) return
    const chunk = Buffer.concat(waiting)
    for (let done = 0; done < chunk.length; ) done += writeSync(file, chunk, done)
    waiting = []
    bytes = 0
  }

  return {
    add(shingles) {
      waiting.push(new Uint8Array(shingles.buffer, shingles.byteOffset, shingles.byteLength))
      bytes += shingles.byteLength
      starts.push(starts.at(-1)! + shingles.byteLength)
      if (bytes >= CHUNK) write()
    },
    get(index) {
      const known = recent.get(index)
      if (known) return known
      write()
      const start = starts[index]!
      const shingles = new Uint32Array((starts[index + 1]! - start) / 4)
      readSync(file, new Uint8Array(shingles.buffer), 0, shingles.byteLength, start)
      if (recent.size >= KEPT) recent.clear()
      recent.set(index, shingles)
      return shingles
    },
    close: () => closeSync(file),
  }
}
