import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import type {ReleaseManifest} from '../../records/types.js'
import {fileSha256} from '../contents/checksums.js'

/** How many raw files are as the manifest says. */
export interface ProvedInputs {
  readonly total: number
  /** Those with the checksum of the manifest. */
  readonly proved: number
  readonly differ: number
  readonly absent: number
  /** Those that are there and whose checksum the manifest does not say, since the dataset is redacted. */
  readonly unrecorded: number
}

/** Files that a finding names; the others are counted. */
const NAMED = 5

/** The raw files of a release against the checksums of its manifest. A path that leaves the folder is never opened. */
export async function proveInputs(
  folder: string,
  inputs: ReleaseManifest['inputs'],
  report: Report,
): Promise<ProvedInputs> {
  let [proved, differ, unrecorded] = [0, 0, 0]
  const absent: string[] = []
  for (const {path, sha256} of inputs) {
    const file = join(folder, path)
    const isOutside = /^(?:[/\\]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes('..')
    if (isOutside || !existsSync(file)) absent.push(path)
    else if (sha256 === null) unrecorded++
    else {
      const actual = await fileSha256(file)
      if (actual === sha256) proved++
      else {
        differ++
        report(
          diagnostic(
            'deep/input-differs',
            'its content has changed since the release',
            {file: path},
            {expected: sha256, actual},
          ),
        )
      }
    }
  }
  if (absent.length > 0) {
    const more = absent.length > NAMED ? ` and ${absent.length - NAMED} more` : ''
    const message = `${absent.length} of ${inputs.length} inputs are not there: ${absent.slice(0, NAMED).join(', ')}${more}`
    report(diagnostic('deep/not-there', message, {file: folder}))
  }
  return {total: inputs.length, proved, differ, absent: absent.length, unrecorded}
}
