import {type Report, reportAt} from '../../diagnostic/diagnostic.js'
import {filePieces, linesOf} from '../../readers/lines/lines.js'
import {createDatasetChecks} from '../../records/dataset-checks.js'
import {hasRecordShape} from '../../records/record-shape.js'
import type {ArticleRecord} from '../../records/types.js'
import {declaredLabels} from '../contents/declared-labels.js'
import {createLineChecker} from '../validate/check-lines.js'
import {isSealed} from './sealed.js'

/**
 * The valid records of files of JSON lines, each checked alone and against those before it. Entities may have the labels that
 * the release of their file declares. Whatever is wrong is reported with file and line; a line that is no valid record is
 * skipped. `onRead` is called with the size of each piece that was read. Memory follows the number of ids only.
 */
export async function* recordsIn(
  files: readonly string[],
  report: Report,
  onRead?: (bytes: number) => void,
): AsyncGenerator<ArticleRecord> {
  const whole = createDatasetChecks()
  for (const file of files) {
    const check = createLineChecker(declaredLabels(file))
    for await (const piece of filePieces(file)) {
      onRead?.(piece.bytes?.length ?? 0)
      for (const {line, found, record} of check(piece, file, true)) {
        for (const one of found) report(one)
        if (!record) continue
        whole.check(record, reportAt(report, {file, line}), {file, line})
        yield record
      }
    }
  }
}

/**
 * The same records, faster where it is safe: files whose checksums in their release hold were validated when the release was
 * built and are not validated again. Where one is not such a file, all are read as `recordsIn` reads them.
 */
export async function* sealedRecordsIn(
  files: readonly string[],
  report: Report,
  onRead?: (bytes: number) => void,
): AsyncGenerator<ArticleRecord> {
  for (const file of files) {
    if (!(await isSealed(file))) return yield* recordsIn(files, report, onRead)
  }
  yield* parsedRecordsIn(files, report, onRead)
}

/**
 * The records of files that are known to be valid. A line that turns out to be none is validated, so that what is wrong is
 * reported.
 */
async function* parsedRecordsIn(
  files: readonly string[],
  report: Report,
  onRead?: (bytes: number) => void,
): AsyncGenerator<ArticleRecord> {
  for (const file of files) {
    const check = createLineChecker(declaredLabels(file))
    for await (const piece of filePieces(file)) {
      onRead?.(piece.bytes?.length ?? 0)
      for (const [index, line] of piece.bytes ? linesOf(piece.bytes).entries() : []) {
        if (line === '') continue
        const record = recordOf(line)
        if (record) yield record
        else {
          const checked = check({line: piece.line + index, offset: piece.offset, bytes: Buffer.from(line)}, file)
          for (const {found} of checked) for (const one of found) report(one)
        }
      }
    }
  }
}

function recordOf(line: string): ArticleRecord | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return hasRecordShape(value) ? value : undefined
  } catch {
    return undefined
  }
}
