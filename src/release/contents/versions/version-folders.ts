import {existsSync} from 'node:fs'
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {compareVersions, numbersOf} from '../../../records/version.js'
import {checksumsFile} from '../checksums.js'

/** The versions that are released in a dataset's folder, ascending. */
export async function versionsIn(folder: string): Promise<string[]> {
  const releases = join(folder, 'releases')
  if (!existsSync(releases)) return []
  return (await readdir(releases))
    .filter((name) => numbersOf(name) && existsSync(join(releases, name, checksumsFile)))
    .sort(compareVersions)
}
