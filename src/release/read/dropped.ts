import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {ReleaseManifest} from '../../records/types.js'
import {releaseOf} from './record-files.js'

/**
 * What was left out of a release folder, or of a dataset's newest release, by reason, as its manifest says; undefined of
 * anything that has no manifest.
 */
export async function droppedIn(path: string): Promise<ReleaseManifest['dropped'] | undefined> {
  try {
    const release = await releaseOf(path)
    if (release === undefined) return undefined
    const {dropped} = JSON.parse(await readFile(join(release, 'manifest.json'), 'utf8')) as Partial<ReleaseManifest>
    return dropped?.filter(({reason, count}) => typeof reason === 'string' && typeof count === 'number')
  } catch {
    return undefined
  }
}
