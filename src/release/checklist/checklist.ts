import {existsSync, statSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {fileMeant} from '../../readers/nearest-file.js'
import {validateManifest} from '../../records/validate-manifest.js'
import {filesBelow} from '../contents/checksums.js'
import {datasetOf, newestRelease} from '../contents/newest.js'
import {items} from './items.js'

/** An item of the checklist as it is answered. */
export interface ChecklistItem {
  readonly name: string
  readonly asked: string
  readonly met: boolean
  /** What is missing; empty where it is met. */
  readonly missing: readonly string[]
  /** How it is given; null where it is met. */
  readonly give: string | null
}

/** What venues ask of a release, and what of it is missing. */
export interface Checklist {
  /** Folder of the release. */
  readonly release: string
  readonly items: readonly ChecklistItem[]
}

/**
 * What venues ask of a release: a release folder, or the newest release of a dataset. Undefined, with the reason reported, where
 * there is none.
 */
export async function checklist(path: string, report: Report): Promise<Checklist | undefined> {
  const stats = statSync(path, {throwIfNoEntry: false})
  if (stats && !stats.isDirectory()) {
    const found = diagnostic('input/unknown-format', 'this is a file, not the folder of a release', {file: path})
    report({...found, help: 'Give a release folder, or the folder of a dataset that has a release.'})
    return undefined
  }
  if (!stats) {
    report(diagnostic('input/unreadable', `there is no such folder.${fileMeant(path)}`, {file: path}))
    return undefined
  }
  const dataset = datasetOf(path)
  const release = dataset === undefined ? path : await newestRelease(dataset)
  if (release === undefined) {
    report(diagnostic('release/none', 'the dataset has no release', {file: path}))
    return undefined
  }
  const file = join(release, 'manifest.json')
  if (!existsSync(file)) {
    report(
      diagnostic(
        'release/missing-file',
        'the folder has no manifest.json, so it is not a release; khabar build makes one',
        {file},
      ),
    )
    return undefined
  }
  let manifest: unknown
  try {
    manifest = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    report(diagnostic('input/invalid-json', (error as Error).message, {file}))
    return undefined
  }
  const at: Report = (found) => report({...found, place: {file, ...found.place}})
  if (!validateManifest(manifest, at)) return undefined
  const judged = {manifest, files: new Set(await filesBelow(release))}
  return {
    release,
    items: items.map(({name, asked, missing, give}) => {
      const lacks = missing(judged)
      return {name, asked, met: lacks.length === 0, missing: lacks, give: lacks.length === 0 ? null : give}
    }),
  }
}
