import {type Report, reportAt} from '../../diagnostic/diagnostic.js'
import {filePieces} from '../../readers/lines/lines.js'
import {createDatasetChecks} from '../../records/dataset-checks.js'
import type {ArticleRecord} from '../../records/types.js'
import {declaredLabels} from '../contents/declared-labels.js'
import {createLineChecker} from '../validate/check-lines.js'

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
