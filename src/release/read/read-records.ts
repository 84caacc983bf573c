import {type Report, reportAt} from '../../diagnostic/diagnostic.js'
import {filePieces} from '../../readers/lines/lines.js'
import {createDatasetChecks} from '../../records/dataset-checks.js'
import type {ArticleRecord} from '../../records/types.js'
import {createLineChecker} from '../validate/check-lines.js'

/**
 * The valid records of files of JSON lines, each checked alone and against those before it. Whatever is wrong is reported
 * with file and line; a line that is no valid record is passed over. Memory follows the number of ids only.
 */
export async function* recordsIn(files: readonly string[], report: Report): AsyncGenerator<ArticleRecord> {
  const check = createLineChecker([])
  const whole = createDatasetChecks()
  for (const file of files) {
    for await (const piece of filePieces(file)) {
      for (const {line, found, record} of check(piece, file, true)) {
        for (const one of found) report(one)
        if (!record) continue
        whole.check(record, reportAt(report, {file, line}), {file, line})
        yield record
      }
    }
  }
}
