import {type Diagnostic, diagnostic, type Report, reportAt} from '../../diagnostic/diagnostic.js'
import {type LinePiece, linesOf, RECORD_LIMIT} from '../../readers/lines/lines.js'
import type {ArticleRecord} from '../../records/types.js'
import {createValidator} from '../../records/validate.js'
import {type Sizes, sizesOf} from '../contents/sizes.js'

/** What the checks across records need of a valid one. */
export interface RecordSummary extends Sizes, Pick<ArticleRecord, 'id' | 'cluster' | 'split'> {}

/** A line that was checked: what is wrong with it, and where it is a valid record, its summary or itself. */
export interface CheckedLine {
  readonly line: number
  readonly found: readonly Diagnostic[]
  readonly summary?: RecordSummary
  readonly record?: ArticleRecord
}

/** Checks lines of one file, one by one as they are asked for; `keep` hands the records themselves out. */
export type LineChecker = (piece: LinePiece, file: string, keep?: boolean) => Iterable<CheckedLine>

const NOTHING: readonly Diagnostic[] = []

/** A checker of records whose entities may have these labels besides the six. */
export function createLineChecker(labels: readonly string[]): LineChecker {
  const valid = createValidator({labels})
  return function* ({bytes, line: first}, file, keep = false) {
    if (!bytes) {
      const message = `the line has more than ${RECORD_LIMIT} bytes`
      yield {line: first, found: [diagnostic('input/too-large', message, {file, line: first})]}
      return
    }
    for (const [i, string] of linesOf(bytes).entries()) {
      if (string === '' || string === '\r') continue
      const line = first + i
      let found: Diagnostic[] | undefined
      const report = reportAt(
        (one) => {
          found ??= []
          found.push(one)
        },
        {file, line},
      )
      const record = recordOf(string, valid, report)
      yield {
        line,
        found: found ?? NOTHING,
        ...(record && (keep ? {record} : {summary: summaryOf(record)})),
      }
    }
  }
}

function recordOf(
  string: string,
  valid: ReturnType<typeof createValidator>,
  report: Report,
): ArticleRecord | undefined {
  let value: unknown
  try {
    value = JSON.parse(string)
  } catch (error) {
    report(diagnostic('input/invalid-json', (error as SyntaxError).message))
    return undefined
  }
  if (isRefusal(value)) {
    const codes = value.rejected.map(({code}) => code).join(', ')
    report(
      diagnostic(
        'article/rejected',
        `the article was refused: ${codes || 'no reason is given'}`,
        value.id ? {id: value.id} : {},
      ),
    )
    return undefined
  }
  return valid(value, report) ? value : undefined
}

/** What `annotate` writes for an article that it refuses. */
function isRefusal(value: unknown): value is {id: string | null; rejected: {code: string}[]} {
  return typeof value === 'object' && value !== null && Array.isArray((value as {rejected?: unknown}).rejected)
}

const summaryOf = (record: ArticleRecord): RecordSummary => {
  const {id, cluster, split} = record
  return {id, cluster, split, ...sizesOf(record)}
}
