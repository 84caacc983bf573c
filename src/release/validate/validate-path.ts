import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {checksumsFile, filesBelow} from '../contents/checksums.js'
import {configurationFile, readConfiguration} from '../contents/configuration.js'
import {readSummaries} from './summaries.js'
import {validateRelease} from './validate.js'

/** What a path was taken for. */
export type Validated = 'release' | 'dataset' | 'records'

/**
 * Validates whatever stands at a path: a release folder, a dataset (dataset.json or its folder, with every release of
 * it), or records (a .jsonl file, or a folder of them). Undefined, with the reason reported, where it is none of these.
 */
export async function validatePath(path: string, report: Report): Promise<Validated | undefined> {
  const stats = statSync(path, {throwIfNoEntry: false})
  if (!stats) {
    report(diagnostic('input/unreadable', 'no such file or folder', {file: path}))
    return undefined
  }
  if (stats.isFile()) {
    if (path.endsWith(configurationFile))
      return validateDataset(path.slice(0, -configurationFile.length) || '.', report)
    await validateRecords([path], report)
    return 'records'
  }
  const has = (name: string) => existsSync(join(path, name))
  if (has(checksumsFile) || has('manifest.json')) {
    await validateRelease(path, report)
    return 'release'
  }
  if (has(configurationFile)) return validateDataset(path, report)
  const files = (await filesBelow(path)).filter((file) => file.endsWith('.jsonl'))
  if (files.length === 0) {
    report(
      diagnostic('input/unknown-format', 'neither a release, nor a dataset, nor a folder with .jsonl files', {
        file: path,
      }),
    )
    return undefined
  }
  await validateRecords(
    files.map((file) => join(path, file)),
    report,
  )
  return 'records'
}

async function validateDataset(folder: string, report: Report): Promise<Validated> {
  await readConfiguration(folder, report)
  const releases = join(folder, 'releases')
  if (existsSync(releases)) {
    const checksums = (await filesBelow(releases)).filter(
      (file) => /^[^/]+\/SHA256SUMS$/.test(file) && !file.includes('.partial/'),
    )
    for (const file of checksums) await validateRelease(join(releases, file.slice(0, file.indexOf('/'))), report)
  }
  return 'dataset'
}

async function validateRecords(files: readonly string[], report: Report): Promise<void> {
  for await (const _ of readSummaries(files, report)) {
    // Reading is checking.
  }
}
