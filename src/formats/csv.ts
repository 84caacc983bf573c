import Papa from 'papaparse'
import type {Column, Row} from '../records/columns.js'
import {FORMULA} from '../text/formula.js'
import type {FlatExporter} from './exporter.js'
import {writeText} from './lines.js'

/** RFC 4180 with a header and a comma; line ends are CR LF, as its section 2 says. */
export const csv: FlatExporter = {
  format: 'csv',
  extension: 'csv',
  shape: 'flat',
  write: (rows, columns, path) => writeText(path, lines(rows, columns)),
}

async function* lines(rows: AsyncIterable<Row>, columns: readonly Column[]): AsyncGenerator<string> {
  const names = columns.map(({name}) => name)
  yield `${Papa.unparse([names])}\r\n`
  for await (const row of rows) yield `${Papa.unparse([names.map((name) => row[name])], {escapeFormulae: FORMULA})}\r\n`
}
