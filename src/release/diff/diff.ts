import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Report} from '../../diagnostic/diagnostic.js'
import type {ReleaseManifest} from '../../records/types.js'
import {changedFiles} from '../contents/compare.js'
import {type Difference, differenceOf} from '../contents/versions/difference.js'
import type {Step} from '../contents/versions/version.js'
import {recordsIn} from '../read/read-records.js'
import {recordFiles, releaseOf} from '../read/record-files.js'

/** What `khabar diff` finds between two releases, or two sets of records. */
export interface Comparison extends Omit<Difference, 'step'> {
  /** Versions of the two, where both are releases. */
  readonly versions: readonly [before: string, after: string] | undefined
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
  const versions = [await versionOf(before), await versionOf(after)] as const
  const both = versions[0] !== undefined && versions[1] !== undefined
  const files = both ? await changedFiles(before, after) : undefined
  const step = difference.step === 'none' && files && files.length > 0 ? 'patch' : difference.step
  return {...difference, versions: both ? (versions as [string, string]) : undefined, files, step}
}

async function versionOf(folder: string): Promise<string | undefined> {
  const file = join(folder, 'manifest.json')
  if (!existsSync(file)) return undefined
  try {
    return (JSON.parse(await readFile(file, 'utf8')) as Partial<ReleaseManifest>).version
  } catch {
    return undefined
  }
}
