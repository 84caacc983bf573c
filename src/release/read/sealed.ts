import {existsSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {checksumsFile, fileSha256, readChecksums} from '../contents/checksums.js'

/**
 * Whether a file is part of a release and has the checksum that SHA256SUMS gives. Such a file was validated when the release was
 * built, and has not changed since.
 */
export async function isSealed(file: string): Promise<boolean> {
  const release = releaseAround(resolve(file))
  if (release === undefined) return false
  const {sums} = await readChecksums(release)
  const wanted = sums.get(relative(release, resolve(file)).split(sep).join('/'))
  return wanted !== undefined && wanted === (await fileSha256(file))
}

/** The folder of checksums that a file lies in or one level below, as in `jsonl/`. */
const releaseAround = (file: string): string | undefined =>
  [dirname(file), dirname(dirname(file))].find((folder) => existsSync(join(folder, checksumsFile)))
