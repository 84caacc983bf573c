import {createHash} from 'node:crypto'
import {closeSync, openSync, writeSync} from 'node:fs'

/** A file that bytes are appended to. Everything throws as the file system does. */
export interface PieceFile {
  /** Appends bytes; answers where they begin. */
  append(bytes: Uint8Array): number
  /** Ends the file; answers its SHA-256, which need not be read for it. */
  close(): string
}

/** Opens a file for appending; whatever lies at `path` is replaced. */
export function openPieceFile(path: string): PieceFile {
  const file = openSync(path, 'w')
  const hash = createHash('sha256')
  let size = 0
  return {
    append(bytes) {
      // A system may take less at once.
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
      hash.update(bytes)
      size += bytes.length
      return size - bytes.length
    },
    close() {
      closeSync(file)
      return hash.digest('hex')
    },
  }
}
