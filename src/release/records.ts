import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'
import type {ArticleRecord} from '../records/types.js'

/**
 * Records of JSONL files that are known to be good (written by this build, or validated), one after another. Throws a
 * SyntaxError where a line is no JSON.
 */
export async function* recordsOf(paths: readonly string[]): AsyncGenerator<ArticleRecord> {
  for (const path of paths) {
    const lines = createInterface({input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY})
    for await (const line of lines) if (line !== '') yield JSON.parse(line) as ArticleRecord
  }
}
