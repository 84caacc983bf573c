import {diagnostic, type Report} from '../diagnostic/diagnostic.js'
import {createDatasetChecks} from '../records/dataset-checks.js'
import type {ArticleRecord} from '../records/types.js'
import {createValidator} from '../records/validate.js'
import {jsonLines} from './json-lines.js'

/** A record with the report that knows its place. */
export interface PlacedRecord {
  readonly record: ArticleRecord
  readonly report: Report
  readonly file: string
}

/**
 * The valid records of files of JSON lines, each checked alone and against those before it. Whatever is wrong is reported
 * with file and line; a line that is no valid record is passed over. Memory follows the number of ids only.
 */
export async function* readRecords(
  files: readonly string[],
  report: Report,
  options: {readonly labels?: readonly string[]} = {},
): AsyncGenerator<PlacedRecord> {
  const valid = createValidator(options)
  const whole = createDatasetChecks()
  for (const file of files) {
    for await (const {value, line} of jsonLines(file, report)) {
      const at: Report = (found) => report({...found, place: {file, line, ...found.place}})
      if (isRefusal(value)) {
        const codes = value.rejected.map(({code}) => code).join(', ')
        at(diagnostic('article/rejected', `refused for ${codes || 'no reason'}`, value.id ? {id: value.id} : {}))
      } else if (valid(value, at)) {
        const record = value as ArticleRecord
        whole.check(record, at, {file, line})
        yield {record, report: at, file}
      }
    }
  }
}

/** What `annotate` writes for an article that it refuses. */
function isRefusal(value: unknown): value is {id: string | null; rejected: {code: string}[]} {
  return typeof value === 'object' && value !== null && Array.isArray((value as {rejected?: unknown}).rejected)
}

/** The records alone. */
export async function* recordsIn(files: readonly string[], report: Report): AsyncGenerator<ArticleRecord> {
  for await (const {record} of readRecords(files, report)) yield record
}
