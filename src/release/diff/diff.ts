import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Report} from '../../diagnostic/diagnostic.js'
import type {ReleaseManifest} from '../../records/types.js'
import {compareVersions} from '../../records/version.js'
import {changedFiles} from '../contents/compare.js'
import {type Difference, differenceOf} from '../contents/versions/difference.js'
import type {Step} from '../contents/versions/version.js'
import {recordsIn} from '../read/read-records.js'
import {recordFiles, releaseOf} from '../read/record-files.js'

/** What `khabar diff` finds between two releases, or two sets of records. */
export interface Comparison extends Omit<Difference, 'step'> {
  /** Versions of the two, where both are releases. */
  readonly versions: readonly [before: string, after: string] | undefined
  /** Why the second release does not follow the first, so that no step is between them; null where it does, and for records. */
  readonly unrelated: string | null
  /** Files whose bytes differ, where both are releases. */
  readonly files: readonly string[] | undefined
  /** The least step that the change calls for: `patch` where only the files were written anew, `none` where nothing differs. */
  readonly step: Step
}

/** Compares two releases (a dataset folder means its newest), folders of records or files of records. Undefined, with the reason reported, where one is none of these. */
export async function diff(oldPath: string, newPath: string, report: Report): Promise<Comparison | undefined> {
  const [before, after] = [(await releaseOf(oldPath)) ?? oldPath, (await releaseOf(newPath)) ?? newPath]
  const [old, fresh] = [await recordFiles(before, report), await recordFiles(after, report)]
  if (!old || !fresh) return undefined
  const difference = await differenceOf(recordsIn(old, report), recordsIn(fresh, report))
  const [was, is] = [await releasedAs(before), await releasedAs(after)]
  const files = was && is ? await changedFiles(before, after) : undefined
  const step = difference.step === 'none' && files && files.length > 0 ? 'patch' : difference.step
  const versions = was && is && ([was.version, is.version] as const)
  return {...difference, versions, unrelated: was && is ? unrelatedOf(was, is) : null, files, step}
}

type Released = Pick<ReleaseManifest, 'dataset' | 'version'>

function unrelatedOf(was: Released, is: Released): string | null {
  if (was.dataset !== is.dataset) return `these are two datasets, ${was.dataset} and ${is.dataset}`
  if (compareVersions(was.version, is.version) <= 0) return null
  return `OLD (${was.version}) is newer than NEW (${is.version}); give the older release first`
}

/** What a release's manifest calls it; undefined where there is none. */
async function releasedAs(folder: string): Promise<Released | undefined> {
  const file = join(folder, 'manifest.json')
  if (!existsSync(file)) return undefined
  try {
    const {dataset, version} = JSON.parse(await readFile(file, 'utf8')) as Partial<ReleaseManifest>
    return dataset === undefined || version === undefined ? undefined : {dataset, version}
  } catch {
    return undefined
  }
}
