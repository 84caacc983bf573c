import {type ColumnTable, from} from 'arquero'
import stringWidth from 'string-width'
import {markdown} from '../diagnostic/markdown.js'
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

/** Headings, what to look for, and tables as GitHub's Markdown reads them. */
const markdownTables: TableFormat = {
  format: 'markdown',
  print: (tables) =>
    tables.map(({title, note, table}) => `## ${title}\n\n${note}\n\n${markdownTable(table)}`).join('\n'),
}

/** The forms of `khabar stats`; the first is the default. */
export const tableFormats: readonly TableFormat[] = [text, json, csv, markdownTables]

function markdownTable(table: ResultTable): string {
  const names = table.columnNames()
  const rows = table.objects() as Record<string, unknown>[]
  if (rows.length === 0) return 'None.\n'
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const rule = names.map((name) => (isNumeric(rows, name) ? '---:' : '---'))
  return [line(names), line(rule), ...rows.map((row) => line(names.map((name) => markdown(cell(row[name])))))].join('')
}

/** Whether a column holds numbers, and nothing else besides gaps. */
const isNumeric = (rows: readonly Record<string, unknown>[], name: string): boolean =>
  rows.some((row) => typeof row[name] === 'number') &&
  rows.every((row) => row[name] == null || typeof row[name] === 'number')

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
  if (rows.length === 0) return '  none\n'
  const cells = [names, ...rows.map((row) => names.map((name) => cell(row[name])))]
  const widths = names.map((_, column) => Math.max(...cells.map((row) => stringWidth(row[column]!))))
  const numeric = names.map((name) => isNumeric(rows, name))
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

/** A cell as people read it: thousands apart, a decimal where there is one, three below one, – for nothing. */
export function cell(value: unknown): string {
  if (typeof value !== 'number') return visibleLine(String(value ?? '–'))
  const isBelowOne = value !== 0 && Math.abs(value) < 1
  return value.toLocaleString(
    'en',
    isBelowOne ? {minimumFractionDigits: 3, maximumFractionDigits: 3} : {maximumFractionDigits: 1},
  )
}
