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
  yield csvHeader(columns)
  const line = csvLine(columns)
  for await (const row of rows) yield line(row)
}

/** The first line of a table, with its line end. */
export const csvHeader = (columns: readonly Column[]): string => `${Papa.unparse([columns.map(({name}) => name)])}\r\n`

/** Rows of a table as lines, each with its line end. */
export function csvLine(columns: readonly Column[]): (row: Row) => string {
  const names = columns.map(({name}) => name)
  return (row) => `${Papa.unparse([names.map((name) => row[name])], {escapeFormulae: FORMULA})}\r\n`
}
