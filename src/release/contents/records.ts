import {linePieces, linesOf} from '../../readers/lines/line-pieces.js'
import type {ArticleRecord} from '../../records/types.js'

/**
 * Records of JSONL files that are known to be good (written by this build, or validated), one after another. Throws a
 * SyntaxError where a line is no JSON.
 */
export async function* recordsOf(paths: readonly string[]): AsyncGenerator<ArticleRecord> {
  for (const path of paths)
    for await (const {bytes} of linePieces(path))
      for (const line of linesOf(bytes)) if (line !== '') yield JSON.parse(line) as ArticleRecord
}
