import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {counted} from '../../diagnostic/counted.js'
import {type Diagnostic, diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {fileMeant} from '../../readers/nearest-file.js'
import {readerFor} from '../../readers/readers.js'
import {filesBelow} from '../contents/checksums.js'
import {datasetOf, newestRelease} from '../contents/newest.js'
import {isTextFree} from '../contents/text-free.js'
import {notRecords} from './not-records.js'

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
  const files = (await filesBelow(folder)).filter((file) => file.endsWith('.jsonl')).map((file) => join(folder, file))
  if (files.length > 0) return files
  report(noRecordsIn(path, await filesBelow(release)))
  return undefined
}

/** That a folder has no records; where it has pages, how they become a dataset. */
export function noRecordsIn(folder: string, files: readonly string[]): Diagnostic {
  const found = diagnostic(
    'input/unknown-format',
    'the folder is neither a release nor a dataset, and contains no .jsonl files',
    {file: folder},
  )
  const pages = files.filter((file) => readerFor(file)).length
  if (pages === 0) return found
  const help = `It contains ${counted(pages, 'file')} that khabar can annotate: make a dataset of them by khabar init ${folder} and khabar build ${folder}.`
  return {...found, help}
}

/** The folder itself, or the newest release of the dataset that it is; undefined where that has none. */
export async function releaseOf(folder: string): Promise<string | undefined> {
  const dataset = datasetOf(folder)
  return dataset === undefined ? folder : newestRelease(dataset)
}
