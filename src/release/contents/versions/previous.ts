import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {diagnostic, type Report} from '../../../diagnostic/diagnostic.js'
import type {DatasetConfiguration, ReleaseManifest} from '../../../records/types.js'
import {compareVersions} from '../../../records/version.js'
import {checksumsFile, fileSha256, readChecksums} from '../checksums.js'
import type {Standing} from '../division/candidate.js'
import {duplicateParameters} from '../duplicates/parameters.js'
import {recordsOf} from '../records.js'
import type {SplitName} from '../splits.js'
import {type EarlierRecord, earlierRecord} from './difference.js'
import {versionsIn} from './version-folders.js'

/** The release before the one that is built. */
export interface Previous {
  readonly version: string
  /** SHA-256 of its SHA256SUMS. */
  readonly sha256: string
  readonly folder: string
  /** Every record of it, by id and in its order, to compare the new ones with. */
  readonly records: ReadonlyMap<string, EarlierRecord>
  /** Every id of it, with its place. */
  readonly standings: ReadonlyMap<string, Standing>
  /** Ids that it or a release before it gave up. */
  readonly removedIds: readonly string[]
  /** Whether it was divided by the same rules, so that its records keep their places. */
  readonly keepsDivision: boolean
}

/** What is known of the records of a release without reading them: lists of one length, in the order of its files. */
export interface Remembered {
  /** Of its SHA256SUMS. */
  readonly sha256: string
  readonly records: {
    readonly ids: readonly string[]
    readonly clusters: readonly string[]
    readonly splits: readonly SplitName[]
    readonly prints: readonly string[]
    readonly versions: readonly string[]
  }
}

type Known = Pick<Previous, 'records' | 'standings'>

function recalled({records: {ids, clusters, splits, prints, versions}}: Remembered): Known {
  const records = new Map<string, EarlierRecord>()
  const standings = new Map<string, Standing>()
  for (const [i, id] of ids.entries()) {
    const split = splits[i]!
    records.set(id, {print: prints[i]!, split, version: versions[i]!})
    standings.set(id, {cluster: clusters[i]!, split})
  }
  return {records, standings}
}

async function readRecords(files: readonly string[]): Promise<Known> {
  const records = new Map<string, EarlierRecord>()
  const standings = new Map<string, Standing>()
  for await (const record of recordsOf(files)) {
    const {id, cluster, split} = record
    records.set(id, earlierRecord(record))
    if (cluster !== null && split !== null) standings.set(id, {cluster, split})
  }
  return {records, standings}
}

/**
 * The highest version in `releases/`, below the one of dataset.json unless the `newest` is wanted; `none` for the first one. Undefined, with
 * the reason reported, where its records are not those that were released: nothing may be built on them. Where they are those of the
 * release that is remembered, they are not read again.
 */
export async function previousRelease(
  folder: string,
  configuration: DatasetConfiguration,
  newest: boolean,
  report: Report,
  remembered?: Remembered,
): Promise<Previous | 'none' | undefined> {
  const version = (await versionsIn(folder))
    .filter((one) => newest || compareVersions(one, configuration.version) < 0)
    .at(-1)
  if (version === undefined) return 'none'
  const release = join(folder, 'releases', version)
  const {sums} = await readChecksums(release)
  const names = [...sums.keys()].filter((name) => name === 'manifest.json' || name.startsWith('jsonl/')).sort()
  for (const name of names) {
    const file = join(release, name)
    if (!existsSync(file) || (await fileSha256(file)) !== sums.get(name)) {
      const message = `${version} is the release before the one to build, and this file has changed since`
      report(diagnostic('release/checksum-differs', message, {file}))
      return undefined
    }
  }
  const manifest = JSON.parse(await readFile(join(release, 'manifest.json'), 'utf8')) as ReleaseManifest
  const files = names.filter((name) => name.startsWith('jsonl/')).map((name) => join(release, name))
  const sha256 = await fileSha256(join(release, checksumsFile))
  return {
    version,
    sha256,
    folder: release,
    ...(remembered?.sha256 === sha256 ? recalled(remembered) : await readRecords(files)),
    removedIds: manifest.removed_ids ?? [],
    keepsDivision:
      isDeepStrictEqual(manifest.configuration.splits, configuration.splits) &&
      isDeepStrictEqual(manifest.duplicates, duplicateParameters),
  }
}
