import {type Diagnostic, diagnostic} from '../../diagnostic/diagnostic.js'
import {withoutCompression} from '../../readers/compression/decompress.js'
import {headOf} from '../../readers/head-of.js'
import {readerFor} from '../../readers/readers.js'
import {isOwnRow} from '../../readers/rows/own-row.js'
import {partOfRelease} from './part-of-release.js'

/** Bytes that show whether a file is JSON lines. */
const HEAD = 4096
/**
 * What a file is instead of records, as an error; undefined where it may be records, wrong ones too. Raw pages and rows are
 * given by mistake, and each of their lines would be reported as an invalid record.
 */
export async function notRecords(path: string): Promise<Diagnostic | undefined> {
  const found = await otherThanRecords(path)
  return found && (partOfRelease(path) ?? found)
}

async function otherThanRecords(path: string): Promise<Diagnostic | undefined> {
  const start = (await headOf(path, HEAD))
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  const finding = (what: string, help?: string): Diagnostic => ({
    ...diagnostic('input/not-records', `${path} ${what}, not records of khabar.`, {file: path}),
    help: help ?? `Annotate it first: khabar annotate ${path} > records.jsonl.`,
  })
  if (start === '') return undefined
  if (withoutCompression(path) !== path && !start.startsWith('{'))
    return finding('is compressed', 'Decompress it first (gunzip, unzstd): records are read as plain JSON lines.')
  const format = readerFor(path)?.format
  if (start.startsWith('PAR1'))
    return finding(
      'is a Parquet table',
      `Give the folder of the release, or its jsonl/. Raw rows are annotated by khabar annotate ${path} > records.jsonl.`,
    )
  if (format === 'txt' || format === 'html')
    return finding(format === 'txt' ? 'is a raw page of text' : 'is a raw HTML page')
  if (format === 'csv' || format === 'tsv') return finding(`contains raw ${format.toUpperCase()} rows`)
  if (!start.startsWith('{') && format !== undefined && format !== 'jsonl') return finding(`is raw input (${format})`)
  if (!start.startsWith('{') && format === undefined)
    return finding('is another file', 'Give records: JSON lines (.jsonl) that khabar annotate or khabar build wrote.')
  // Whoever gives a release or records needs no readers of rows.
  const [{firstRow}, {guessFields}] = await Promise.all([
    import('../../readers/first-row.js'),
    import('../../readers/rows/guess.js'),
  ])
  const row = await firstRow(path)
  return !isOwnRow(row) && guessFields(row) !== undefined ? finding('contains rows that are not annotated') : undefined
}
