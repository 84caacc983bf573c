import type {Row} from '../records/columns.js'
import type {Exporter} from './exporter.js'
import {writeText} from './lines.js'

/** One record a line, the canonical form of a dataset (https://jsonlines.org). */
export const jsonl: Exporter = {
  format: 'jsonl',
  extension: 'jsonl',
  shape: 'nested',
  write: (rows, _columns, path) => writeText(path, lines(rows)),
}

async function* lines(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`
}
