import {filePieces, linesOf} from '../../readers/lines/lines.js'
import type {ArticleRecord} from '../../records/types.js'

/**
 * Records of JSONL files that are known to be good (written by this build, or validated), one after another. Throws a
 * SyntaxError where a line is not JSON.
 */
export async function* recordsOf(paths: readonly string[]): AsyncGenerator<ArticleRecord> {
  for (const path of paths)
    for await (const {bytes, line} of filePieces(path)) {
      if (!bytes) throw new SyntaxError(`${path}:${line}: the line is too long for a record`)
      for (const string of linesOf(bytes)) if (string !== '') yield JSON.parse(string) as ArticleRecord
    }
}
