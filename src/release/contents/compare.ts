import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {checksumsFile, readChecksums} from './checksums.js'

/** Names of the files that differ between a release and a new build of it, by their checksums; undefined where there is no release yet. */
export async function changedFiles(release: string, fresh: string): Promise<string[] | undefined> {
  if (!existsSync(release)) return undefined
  if (!existsSync(join(release, checksumsFile))) return [checksumsFile]
  const {sums: before} = await readChecksums(release)
  const {sums: after} = await readChecksums(fresh)
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort()
}
