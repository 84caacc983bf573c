import Papa from 'papaparse'
import type {Column, Row} from '../records/columns.js'
import type {FlatExporter} from './exporter.js'
import {writeText} from './lines.js'

/**
 * What a spreadsheet would run as a formula: such a cell gets an apostrophe before it (OWASP, "CSV Injection"). A plain
 * negative number is none, and would be spoiled by it.
 */
const FORMULA = /^(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$))/

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
