import {existsSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {fileMeant} from '../../readers/nearest-file.js'
import {checksumsFile} from '../contents/checksums.js'
import {configurationFile, readConfiguration} from '../contents/configuration.js'
import {datasetOf} from '../contents/newest.js'
import {isTextFree} from '../contents/text-free.js'
import {versionsIn} from '../contents/versions/version-folders.js'
import {notRecords} from '../read/not-records.js'
import {recordsBelow} from '../read/record-files.js'
import {readSummaries} from './summaries.js'
import {validateRelease} from './validate.js'
import {validateTextFreeRelease} from './validate-text-free.js'

/** What a path was taken for. */
export type Validated = 'release' | 'dataset' | 'records'

/** How a path is validated. */
export interface ValidateOptions {
  /** Every release of a dataset, not only its newest one. */
  readonly all?: boolean
  /** Called with the size of each piece of records that was checked. */
  readonly onRead?: (bytes: number) => void
}

/**
 * Validates whatever is at a path: a release folder, a dataset (dataset.json or its folder, with its newest release), or
 * records (a .jsonl file, or a folder of them). Undefined, with the reason reported, where it is none of these.
 */
export async function validatePath(
  path: string,
  report: Report,
  options: ValidateOptions = {},
): Promise<Validated | undefined> {
  const stats = statSync(path, {throwIfNoEntry: false})
  if (!stats) {
    report(diagnostic('input/unreadable', `there is no such file or folder.${fileMeant(path)}`, {file: path}))
    return undefined
  }
  if (stats.isFile()) {
    if (basename(path) === configurationFile) return validateDataset(dirname(path), options, report)
    const found = await notRecords(path)
    if (found) {
      report(found)
      return undefined
    }
    await validateRecords([path], report, options)
    return 'records'
  }
  const has = (name: string) => existsSync(join(path, name))
  if (has(checksumsFile) || has('manifest.json')) {
    await (isTextFree(path) ? validateTextFreeRelease(path, report) : validateRelease(path, report, options.onRead))
    return 'release'
  }
  const dataset = datasetOf(path)
  if (dataset !== undefined) return validateDataset(dataset, options, report)
  const files = await recordsBelow(path)
  if ('code' in files) {
    report(files)
    return undefined
  }
  await validateRecords(files, report, options)
  return 'records'
}

async function validateDataset(
  folder: string,
  {all = false, onRead}: ValidateOptions,
  report: Report,
): Promise<Validated> {
  await readConfiguration(folder, report)
  const versions = await versionsIn(folder)
  for (const version of all ? versions : versions.slice(-1))
    await validateRelease(join(folder, 'releases', version), report, onRead)
  return 'dataset'
}

async function validateRecords(files: readonly string[], report: Report, {onRead}: ValidateOptions): Promise<void> {
  for await (const _ of readSummaries(files, report, undefined, onRead)) {
    // Reading is checking.
  }
}
