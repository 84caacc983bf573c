import {readFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import type {ReleaseManifest} from '../../records/types.js'
import {validateManifest} from '../../records/validate-manifest.js'
import {type Counter, createCounter} from '../contents/catalogue/manifest.js'
import {filesBelow} from '../contents/checksums.js'
import {reportAtLines} from '../contents/json-place.js'
import {splitOf} from '../contents/splits.js'
import {checkCatalogues} from './check-catalogues.js'
import {checkCounts} from './check-counts.js'
import {checkFiles} from './check-files.js'
import type {RecordSummary} from './check-lines.js'
import {checkCsv, checkParquet} from './check-tables.js'
import {readSummaries} from './summaries.js'
import type {KnownPieces} from './validated-pieces.js'

/**
 * Every check of a release folder: files, records, and what they say of each other. True where no error was found. `onRead` is
 * called with the size of each piece of records that was checked. A build says which of them are `known` to be valid: the others, and all
 * checks of what they say together, are made as ever.
 */
export async function validateRelease(
  folder: string,
  report: Report,
  onRead?: (bytes: number) => void,
  known?: KnownPieces,
): Promise<boolean> {
  let errors = 0
  const count: Report = (found) => {
    if (found.severity === 'error') errors++
    report(found)
  }
  const sums = await checkFiles(folder, count)
  const read = await readManifest(folder, count)
  if (!read) return false
  const [manifest, atManifest] = read
  const files = await filesBelow(folder)
  const before = errors
  const counter = await checkRecords(folder, files, manifest, count, onRead, known)
  // Invalid records are not counted: that they are missing from the counts is no error of its own.
  const areCounted = errors === before
  const counts = areCounted ? counter.counts() : manifest.counts
  if (areCounted) checkCounts(manifest, counter, atManifest)
  await checkParquet(folder, files, counts, count)
  await checkCsv(folder, files, counts, manifest.schema_version, count)
  // Where files are not those that were released, that is the error, not what the metadata says of them.
  if (sums) await checkCatalogues(folder, manifest, sums, count)
  return errors === 0
}

/** manifest.json, with a report that knows its lines. */
export async function readManifest(folder: string, report: Report): Promise<[ReleaseManifest, Report] | undefined> {
  const file = join(folder, 'manifest.json')
  let json: string
  let value: unknown
  try {
    json = await readFile(file, 'utf8')
    value = JSON.parse(json)
  } catch (error) {
    const code = error instanceof SyntaxError ? 'input/invalid-json' : 'release/missing-file'
    report(diagnostic(code, (error as Error).message, {file}))
    return undefined
  }
  const at = reportAtLines(json, file, report)
  return validateManifest(value, at) ? [value, at] : undefined
}

/** Every record alone and with the others, in the file of its split and in the split of its group. Returns their counts. */
async function checkRecords(
  folder: string,
  files: readonly string[],
  manifest: ReleaseManifest,
  report: Report,
  onRead: ((bytes: number) => void) | undefined,
  known: KnownPieces | undefined,
): Promise<Counter> {
  const counter = createCounter()
  const {labels, splits} = manifest.configuration
  const shards = files.filter((file) => file.startsWith('jsonl/')).map((file) => join(folder, file))
  const records = readSummaries(shards, report, () => labels ?? [], onRead, known)
  for await (const {summary: record, report: at, file} of records) {
    counter.add(record)
    const part = /^[a-z]+/.exec(basename(file))?.[0]
    if (record.split !== part) {
      const message = `the file belongs to ${part}, but the record's split is ${record.split}`
      const details = {expected: String(part), actual: String(record.split)}
      at(diagnostic('release/wrong-split', message, {id: record.id, pointer: '/split'}, details))
    } else checkAssignment(record, splits, at)
  }
  return counter
}

/** A group's split follows from its name, so a record that was moved by hand is found. */
export function checkAssignment(
  {id, cluster, split}: Pick<RecordSummary, 'id' | 'cluster' | 'split'>,
  {seed, ratios, test_after}: ReleaseManifest['configuration']['splits'],
  report: Report,
): void {
  if (cluster === null || (test_after !== undefined && split === 'test')) return
  const assigned = splitOf(cluster, seed, ratios)
  if (assigned === split) return
  const message = `the seed assigns its group ${cluster} to ${assigned}, but it is in ${split}`
  const details = {expected: assigned, actual: String(split)}
  report(diagnostic('release/moved-record', message, {id, pointer: '/split'}, details))
}
