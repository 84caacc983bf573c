import type {NestedExporter} from './exporter.js'
import {writeText} from './lines.js'

/** One record a line, the canonical form of a dataset (https://jsonlines.org). */
export const jsonl: NestedExporter = {
  format: 'jsonl',
  extension: 'jsonl',
  shape: 'nested',
  write: (rows, _columns, path) => writeText(path, lines(rows)),
}

async function* lines(rows: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const row of rows) yield jsonLine(JSON.stringify(row))
}

/** JSON as one line, with its line feed. What other programs take for the end of a line is escaped. */
export const jsonLine = (json: string): string =>
  `${json.replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)}\n`
