import {type ColumnTable, from} from 'arquero'
import stringWidth from 'string-width'
import {visibleLine} from '../diagnostic/visible.js'
import {FORMULA} from '../text/formula.js'
import type {ResultTable} from './statistic.js'
import type {Computed} from './statistics.js'

/** A form that tables are printed in. */
export interface TableFormat {
  readonly format: string
  print(tables: readonly Computed[]): string
}

const text: TableFormat = {
  format: 'text',
  print: (tables) => tables.map(({title, table}) => `${title}\n${aligned(table)}`).join('\n'),
}

const json: TableFormat = {
  format: 'json',
  print: (tables) =>
    `${JSON.stringify(Object.fromEntries(tables.map(({name, table}) => [name, table.objects()])), null, 2)}\n`,
}

/** Long form, so that one file holds every table: a line a cell, `statistic,row,column,value`. */
const csv: TableFormat = {
  format: 'csv',
  print: (tables) => longForm(tables).toCSV(),
}

/** The forms of `khabar stats`; the first is the default. */
export const tableFormats: readonly TableFormat[] = [text, json, csv]

/** A value that no spreadsheet runs. */
const harmless = (value: unknown): unknown => (typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value)

function longForm(tables: readonly Computed[]): ColumnTable {
  const cells = tables.flatMap(({name, table}) =>
    (table.objects() as Record<string, unknown>[]).flatMap((row, index) =>
      Object.entries(row).map(([column, value]) => ({statistic: name, row: index, column, value: harmless(value)})),
    ),
  )
  return from(cells)
}

/** Columns side by side, two spaces indented; numbers to the right. */
function aligned(table: ResultTable): string {
  const names = table.columnNames()
  const rows = table.objects() as Record<string, unknown>[]
  const cells = [names, ...rows.map((row) => names.map((name) => cell(row[name])))]
  const widths = names.map((_, column) => Math.max(...cells.map((row) => stringWidth(row[column]!))))
  const numeric = names.map((name) => rows.every((row) => typeof row[name] === 'number'))
  return cells
    .map(
      (row) =>
        `  ${row
          .map((value, k) => {
            // In columns of the terminal: ZWNJ and vowel signs take none, which padEnd and the libraries for tables count as one.
            const space = ' '.repeat(widths[k]! - stringWidth(value))
            return numeric[k] ? space + value : value + space
          })
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

const cell = (value: unknown): string =>
  typeof value === 'number' ? value.toLocaleString('en', {maximumFractionDigits: 1}) : visibleLine(String(value ?? '–'))
