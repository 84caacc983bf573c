import {writeSync} from 'node:fs'

/** Writes all bytes to an open file: a system may take less at once. Throws as the file system does. */
export function writeFully(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
}
