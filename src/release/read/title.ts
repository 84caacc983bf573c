import {readFile} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import type {ReleaseManifest} from '../../records/types.js'
import {releaseOf} from './record-files.js'

/** What a page about records is called: name and version of a release, or of a dataset's newest release; else the file's name. */
export async function titleOf(path: string): Promise<string> {
  try {
    const release = await releaseOf(path)
    if (release !== undefined) {
      const {dataset, version} = JSON.parse(await readFile(join(release, 'manifest.json'), 'utf8')) as ReleaseManifest
      if (typeof dataset === 'string' && typeof version === 'string') return `${dataset} ${version}`
    }
  } catch {
    // A manifest that cannot be read is reported where the records are read.
  }
  return basename(resolve(path))
}
