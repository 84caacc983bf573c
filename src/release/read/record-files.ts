import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {fileMeant} from '../../readers/nearest-file.js'
import {filesBelow} from '../contents/checksums.js'
import {datasetOf, newestRelease} from '../contents/newest.js'
import {isTextFree} from '../contents/text-free.js'

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
  if (stats.isFile()) return [path]
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
  report(diagnostic('input/unknown-format', 'the folder contains no .jsonl file', {file: path}))
  return undefined
}

/** The folder itself, or the newest release of the dataset that it is; undefined where that has none. */
export async function releaseOf(folder: string): Promise<string | undefined> {
  const dataset = datasetOf(folder)
  return dataset === undefined ? folder : newestRelease(dataset)
}
