import {articleRowColumns} from '../../../records/article-rows.js'
import type {Column} from '../../../records/columns.js'

/** The columns of `data/*.parquet` as a table: path, type and meaning of each, those inside lists and structs too. */
export function fieldsTable(): string {
  const rows = articleRowColumns.flatMap((column) => rowsOf(column, ''))
  return `| field | type | description |\n| --- | --- | --- |\n${rows.join('')}`
}

function rowsOf(column: Column, before: string): string[] {
  const path = before + column.name
  const what = (column.description ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|')
  const inner = column.type === 'list' ? column.element : column
  const fields = inner.type === 'struct' ? inner.fields : []
  return [
    `| \`${path}\` | ${typeOf(column)} | ${what} |\n`,
    ...fields.flatMap((field) => rowsOf(field, `${path}${column.type === 'list' ? '[]' : ''}.`)),
  ]
}

const typeOf = (column: Column): string =>
  `${column.type === 'list' ? `list of ${column.element.type}` : column.type}${column.nullable ? ' or null' : ''}`
