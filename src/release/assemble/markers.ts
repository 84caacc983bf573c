import {mkdir, open, readFile, rename, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {fileSha256} from '../contents/checksums.js'

/** What is known of a file that was written to its end. */
export interface Marker {
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
}

/** Remembers which files of a build are whole. A file without a marker, or unlike it, counts as not written. */
export interface Markers {
  /** Says that a file is whole, with whatever else its next reader needs, and its checksum where that is known; all is on the disk when this returns. */
  mark<Rest extends object>(name: string, path: string, rows: number, rest: Rest, sha256?: string): Promise<void>
  /** What was said of a file, if the file is still as it was then. */
  find<Rest extends object>(name: string, path: string): Promise<(Marker & Rest) | undefined>
}

/** Markers in a folder of their own. */
export async function openMarkers(folder: string): Promise<Markers> {
  await mkdir(folder, {recursive: true})
  const markerOf = (name: string) => join(folder, `${name.replaceAll('/', '__')}.json`)
  return {
    async mark(name, path, rows, rest, sha256) {
      await flush(path)
      const {size} = await stat(path)
      const marker = {rows, bytes: size, sha256: sha256 ?? (await fileSha256(path)), ...rest}
      const temporary = `${markerOf(name)}.new`
      const file = await open(temporary, 'w')
      try {
        await file.writeFile(JSON.stringify(marker))
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(temporary, markerOf(name))
    },
    async find<Rest extends object>(name: string, path: string) {
      try {
        const marker = JSON.parse(await readFile(markerOf(name), 'utf8')) as Marker & Rest
        const {size} = await stat(path)
        return size === marker.bytes && (await fileSha256(path)) === marker.sha256 ? marker : undefined
      } catch {
        // No marker, or half of one: the file is written anew.
        return undefined
      }
    },
  }
}

/** Hands a file's bytes to the disk, so that a marker never outlives them. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
