import {type Stats, statSync} from 'node:fs'
import {fileSha256} from '../contents/checksums.js'

/** What the system says of a file that changes whenever its bytes do. */
const stateOf = ({size, mtimeMs, ctimeMs, ino}: Stats): string => `${size} ${mtimeMs} ${ctimeMs} ${ino}`

/** A file as it was when its checksum was taken. */
export interface KnownFile {
  readonly sha256: string
  readonly bytes: number
  readonly state: string
}

/** Times that a file which changes while its checksum is taken is tried again. */
const TRIES = 3

/** Takes a file's checksum; undefined where it keeps changing. Throws as the file system does. */
export async function knownFile(path: string): Promise<KnownFile | undefined> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = statSync(path)
    const sha256 = await fileSha256(path)
    const state = stateOf(before)
    if (state === stateOf(statSync(path))) return {sha256, bytes: before.size, state}
  }
  return undefined
}

/** Answers, each time, whether a file still has the bytes whose checksum was taken: what was read until then is what the manifest names. */
export function unchangedSince(path: string, {sha256, state}: KnownFile): () => Promise<boolean> {
  let known = state
  return async () => {
    const stats = statSync(path, {throwIfNoEntry: false})
    if (!stats) return false
    const now = stateOf(stats)
    if (now === known) return true
    // Touched or given other permissions: the bytes decide.
    const same = (await fileSha256(path).catch(() => undefined)) === sha256
    if (same) known = now
    return same
  }
}
