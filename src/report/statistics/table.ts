import {cell} from '../../statistics/format.js'
import type {ResultTable} from '../../statistics/statistic.js'
import {escapeHtml} from '../escape.js'

/** Rows that are shown without asking. */
const OPEN = 24

/** A table of results as HTML, numbers to the right; a long one is closed until a reader asks for it. */
export function tableHtml(title: string, table: ResultTable): string {
  const names = table.columnNames()
  const rows = table.objects() as Record<string, unknown>[]
  if (rows.length === 0) return '<p class="none">None.</p>\n'
  const isNumeric = (name: string) => rows.every((row) => row[name] == null || typeof row[name] === 'number')
  const numeric = names.map((name) => isNumeric(name))
  const marked = (i: number) => (numeric[i] ? ' class="number"' : '')
  const head = names.map((name, i) => `<th scope="col"${marked(i)}>${escapeHtml(name)}</th>`).join('')
  const body = rows.map(
    (row) =>
      `<tr>${names.map((name, i) => `<td${marked(i)}><bdi>${escapeHtml(cell(row[name]))}</bdi></td>`).join('')}</tr>\n`,
  )
  const html = `<div class="table" tabindex="0" role="region" aria-label="${escapeHtml(title)}, table">
<table><thead><tr>${head}</tr></thead>
<tbody>
${body.join('')}</tbody></table></div>
`
  return rows.length <= OPEN ? html : `<details><summary>Table, ${rows.length} rows</summary>\n${html}</details>\n`
}
