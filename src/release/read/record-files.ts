import {existsSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {counted} from '../../diagnostic/counted.js'
import {type Diagnostic, diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {fileMeant} from '../../readers/nearest-file.js'
import {readerFor} from '../../readers/readers.js'
import {filesBelow} from '../contents/checksums.js'
import {configurationFile} from '../contents/configuration.js'
import {datasetOf, newestRelease} from '../contents/newest.js'
import {isTextFree} from '../contents/text-free.js'
import {notRecords} from './not-records.js'
import {partOfRelease} from './part-of-release.js'

/** Datasets that a message names. */
const NAMED = 5

/**
 * The JSONL files of a release folder, of the newest release of a dataset folder, of a folder of records, or one file of
 * records, in order of name. Undefined, with the reason reported, where there are none.
 */
export async function recordFiles(path: string, report: Report): Promise<string[] | undefined> {
  const stats = statSync(path, {throwIfNoEntry: false})
  if (!stats) {
    report(diagnostic('input/unreadable', `there is no such file or folder.${fileMeant(path)}`, {file: path}))
    return undefined
  }
  if (stats.isFile()) {
    const found = await notRecords(path)
    if (found) report(found)
    return found ? undefined : [path]
  }
  const release = await releaseOf(path)
  if (release === undefined) {
    report(diagnostic('release/none', 'the dataset has no release', {file: path}))
    return undefined
  }
  if (isTextFree(release)) {
    report(
      diagnostic('input/unknown-format', 'the release has no text: put it back with khabar rehydrate', {file: path}),
    )
    return undefined
  }
  const folder = existsSync(join(release, 'jsonl')) ? join(release, 'jsonl') : release
  const found = await recordsBelow(folder)
  if (!('code' in found)) return [...found]
  report({...found, place: {file: path}})
  return undefined
}

/**
 * The JSON lines below a folder, in order of name; hidden folders hold none. Where there are none, or the folder holds datasets,
 * whose records must not be mixed, an error that says so instead.
 */
export async function recordsBelow(folder: string): Promise<readonly string[] | Diagnostic> {
  const all = (await filesBelow(folder)).filter((path) => !/(?:^|\/)(?:\.|node_modules\/)/.test(path))
  const place = {file: folder}
  const datasets = all.flatMap((path) => (basename(path) === configurationFile ? [join(folder, dirname(path))] : []))
  if (datasets.length > 0) {
    const some = `${datasets.slice(0, NAMED).join(', ')}${datasets.length > NAMED ? ' …' : ''}`
    const message = `the folder contains ${counted(datasets.length, 'dataset')} (${some}), but is not a dataset itself`
    return {...diagnostic('input/unknown-format', message, place), help: 'Give the folder of a dataset.'}
  }
  const files = all.filter((path) => path.endsWith('.jsonl')).map((path) => join(folder, path))
  if (files.length > 0) return files
  const part = partOfRelease(folder)
  if (part) return part
  if (all.length === 0) {
    const help = 'Give a release, a dataset (khabar init makes one), or a file of records (.jsonl).'
    return {...diagnostic('input/unknown-format', 'the folder is empty', place), help}
  }
  const message = 'the folder is neither a release nor a dataset, and contains no .jsonl files'
  const found = diagnostic('input/unknown-format', message, place)
  const pages = all.filter((path) => readerFor(path)).length
  if (pages === 0) return found
  const help = `It contains ${counted(pages, 'file')} that khabar can annotate: make a dataset of them by khabar init ${folder} and khabar build ${folder}.`
  return {...found, help}
}

/** The folder itself, or the newest release of the dataset that it is; undefined where that has none. */
export async function releaseOf(folder: string): Promise<string | undefined> {
  const dataset = datasetOf(folder)
  return dataset === undefined ? folder : newestRelease(dataset)
}
