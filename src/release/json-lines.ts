import {diagnostic, type Report} from '../diagnostic/diagnostic.js'
import {lineBatches} from './line-batches.js'

/** One value of a file of JSON lines. */
export interface JsonLine {
  readonly value: unknown
  /** From 1. */
  readonly line: number
}

/** The values of a file of JSON lines; a line that is no JSON is reported and passed over. Throws where the file cannot be read. */
export async function* jsonLines(path: string, report: Report): AsyncGenerator<JsonLine> {
  let line = 0
  for await (const strings of lineBatches(path)) {
    for (const string of strings) {
      line++
      if (string === '' || string === '\r') continue
      let value: unknown
      try {
        value = JSON.parse(string)
      } catch (error) {
        report(diagnostic('input/invalid-json', (error as SyntaxError).message, {file: path, line}))
        continue
      }
      yield {value, line}
    }
  }
}
