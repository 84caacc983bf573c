import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {diagnostic, type Report} from '../diagnostic/diagnostic.js'
import {parquetSummary} from '../formats/parquet/summary.js'
import type {ReleaseManifest} from '../records/types.js'
import {validateManifest} from '../records/validate-manifest.js'
import {checksumsFile, fileSha256, filesBelow, readChecksums} from './checksums.js'
import {createCounter} from './manifest.js'
import {readRecords} from './read-records.js'
import {type SplitName, splitNames} from './splits.js'

/** Every check of a release folder: files, records, and what they say of each other. True where no error was found. */
export async function validateRelease(folder: string, report: Report): Promise<boolean> {
  let errors = 0
  const count: Report = (found) => {
    if (found.severity === 'error') errors++
    report(found)
  }
  await checkFiles(folder, count)
  const manifest = await readManifest(folder, count)
  if (manifest) await checkData(folder, manifest, count)
  return errors === 0
}

/** Files against SHA256SUMS. */
async function checkFiles(folder: string, report: Report): Promise<void> {
  if (!existsSync(join(folder, checksumsFile))) {
    report(diagnostic('release/missing-file', `no ${checksumsFile}`, {file: folder}))
    return
  }
  const {sums, malformed} = await readChecksums(folder)
  const present = new Set(await filesBelow(folder))
  const place = (file: string) => ({file: join(folder, file)})
  for (const line of malformed) {
    report(diagnostic('release/checksum-differs', 'a line of another form', {...place(checksumsFile), line}))
  }
  for (const [file, sum] of sums) {
    if (!present.has(file)) report(diagnostic('release/missing-file', `${checksumsFile} names it`, place(file)))
    else if ((await fileSha256(join(folder, file))) !== sum) {
      report(diagnostic('release/checksum-differs', `${checksumsFile} says ${sum}`, place(file)))
    }
  }
  for (const file of present) {
    if (file !== checksumsFile && !sums.has(file))
      report(diagnostic('release/unlisted-file', 'not in SHA256SUMS', place(file)))
  }
}

async function readManifest(folder: string, report: Report): Promise<ReleaseManifest | undefined> {
  const file = join(folder, 'manifest.json')
  let value: unknown
  try {
    value = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    const code = error instanceof SyntaxError ? 'input/invalid-json' : 'release/missing-file'
    report(diagnostic(code, (error as Error).message, {file}))
    return undefined
  }
  return validateManifest(value, (found) => report({...found, place: {file, ...found.place}})) ? value : undefined
}

/** Records one by one, then their numbers against the manifest and the Parquet files. */
async function checkData(folder: string, manifest: ReleaseManifest, report: Report): Promise<void> {
  const files = await filesBelow(folder)
  const counter = createCounter()
  const {labels} = manifest.configuration
  const shards = files.filter((file) => file.startsWith('jsonl/')).map((file) => join(folder, file))
  for await (const {record, report: at, file} of readRecords(shards, report, labels ? {labels} : {})) {
    counter.add(record)
    const split = /^[a-z]+/.exec(basename(file))?.[0]
    if (record.split !== split)
      at(diagnostic('release/wrong-split', `the file is of ${split}, its split is ${record.split}`, {id: record.id}))
  }
  checkCounts(manifest, counter.counts(), join(folder, 'manifest.json'), report)
  for (const configuration of ['data', 'ner'])
    await checkParquet(folder, files, configuration, counter.counts(), report)
}

function checkCounts(manifest: ReleaseManifest, found: ReleaseManifest['counts'], file: string, report: Report): void {
  for (const part of ['total', ...splitNames] as const) {
    for (const [name, stated] of Object.entries(manifest.counts[part])) {
      const counted = found[part][name as keyof ReleaseManifest['counts']['total']]
      if (counted !== stated) {
        const pointer = `/counts/${part}/${name}`
        report(
          diagnostic('release/count-differs', `the manifest says ${stated}, the records are ${counted}`, {
            file,
            pointer,
          }),
        )
      }
    }
  }
}

async function checkParquet(
  folder: string,
  files: readonly string[],
  configuration: string,
  counts: ReleaseManifest['counts'],
  report: Report,
): Promise<void> {
  let columns: string | undefined
  for (const split of splitNames) {
    const shards = files.filter((file) => file.startsWith(`${configuration}/${split}-`))
    if (shards.length === 0)
      report(diagnostic('release/missing-file', `no shard of ${split}`, {file: join(folder, configuration)}))
    let rows = 0
    for (const shard of shards) {
      const file = join(folder, shard)
      const summary = await parquetSummary(file)
      if (!summary) {
        report(diagnostic('release/count-differs', 'no whole Parquet file: its footer cannot be read', {file}))
        continue
      }
      rows += summary.rows
      columns ??= summary.columns
      if (summary.columns !== columns)
        report(diagnostic('release/columns-differ', 'other columns than the first shard', {file}))
    }
    const expected = expectedRows(configuration, counts, split)
    if (shards.length > 0 && rows !== expected) {
      report(
        diagnostic('release/count-differs', `${rows} rows, the records ask for ${expected}`, {
          file: join(folder, shards[0]!),
        }),
      )
    }
  }
}

const expectedRows = (configuration: string, counts: ReleaseManifest['counts'], split: SplitName): number =>
  configuration === 'ner' ? counts[split].sentences : counts[split].articles
