import {type DumpLine, dumpLine} from './dump-line.js'
import {inlineOf} from './markdown-inline.js'

const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/
const LINK = /\]\((?:<?https?:|\/|#|javascript:)/
const BOLD = /\*\*[^\s*]/
const ITEM = /^\s{0,12}(?:[*+-]|\d{1,3}[.)])[ \t]+(?=\S)/
const QUOTE = /^\s{0,4}>[ \t]?/
const RULE = /^\s*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$/
/** «---|---|---» under the names of a table's columns. */
const isTableRule = (row: string): boolean => row.includes('--') && /^[\s|:-]+$/.test(row)
/** Signs that make Markdown of a text. */
const FEWEST_SIGNS = 2
const FEWEST_LINKS = 2
/** Dumps wrap at 78 or 80 columns; a longer line that is no link says that lines are paragraphs. */
const WIDEST = 90
const NARROWEST = 50

/** Whether a text is a page in Markdown, as html2text, trafilatura and readers for language models write it. */
export function isMarkdown(lines: readonly string[]): boolean {
  let headings = 0
  let links = 0
  let others = 0
  for (const line of lines) {
    if (HEADING.test(line)) headings++
    if (LINK.test(line)) links++
    if (BOLD.test(line) || QUOTE.test(line) || line.startsWith('* ') || line.startsWith('  * ')) others++
  }
  return links >= FEWEST_LINKS || (headings > 0 && headings + links + others >= FEWEST_SIGNS)
}

/** The lines that a page in Markdown shows, with what its marks say of each. Wrapped lines are joined. */
export function markdownLines(rows: readonly string[]): DumpLine[] {
  const lines: DumpLine[] = []
  const wrapped = isWrapped(rows)
  let gap = false
  let afterPicture = false
  for (let i = 0; i < rows.length; ) {
    const row = rows[i]!
    if (row.trim() === '' || /^\s*>\s*$/.test(row)) {
      gap = true
      i++
      continue
    }
    const table = tableAt(rows, i)
    if (table > i) {
      lines.push(...tableLines(rows.slice(i, table), gap))
      gap = false
      i = table
      continue
    }
    if (RULE.test(row)) {
      gap = true
      i++
      continue
    }
    const heading = HEADING.exec(row)?.[1]?.length ?? underlined(rows, i)
    let end = i + 1
    if (heading === 0) while (end < rows.length && goesOn(rows, end, wrapped)) end++
    const isItem = heading === 0 && ITEM.test(row.replace(QUOTE, ''))
    const source = rows.slice(i, end).map(withoutMarker).join(' ')
    const {text, linked, bold, isSlanted, hasPicture} = inlineOf(
      heading > 0 ? source.replace(/\s#{1,6}\s*$/, '') : source,
    )
    if (text !== '') {
      const isCaption = afterPicture && heading === 0 && !isItem && (isSlanted || !gap)
      lines.push(dumpLine(text, {gap, heading, isItem, linked, bold, isCaption}))
      gap = false
      afterPicture = hasPicture && text.length < 80 && linked < 0.5
    } else afterPicture ||= hasPicture
    i = end
  }
  return lines
}

const withoutMarker = (row: string, at: number): string => {
  const plain = row.replace(QUOTE, '').trimEnd()
  return at > 0 ? plain.trim() : plain.replace(HEADING, '').replace(ITEM, '').trim()
}

/** A heading underlined by = or -; 0 for none. */
function underlined(rows: readonly string[], i: number): number {
  const under = rows[i + 1] ?? ''
  if (rows[i]!.length > 200 || ITEM.test(rows[i]!)) return 0
  return /^={3,}\s*$/.test(under) ? 1 : /^-{3,}\s*$/.test(under) && !rows[i]!.includes('|') ? 2 : 0
}

/** Whether lines end where the next word has no room: none but links is longer, and some are full. */
function isWrapped(rows: readonly string[]): boolean {
  let full = 0
  for (const [i, row] of rows.entries()) {
    if (row.length > WIDEST && !LINK.test(row) && !row.includes('](')) return false
    if (row.length >= NARROWEST && /\S/.test(rows[i + 1] ?? '') && !startsBlock(rows[i + 1]!)) full++
  }
  return full > 0
}

const startsBlock = (row: string): boolean =>
  HEADING.test(row) || ITEM.test(row) || RULE.test(row) || QUOTE.test(row) || isTableRule(row)

/** Whether a row goes on with the one above: a wrapped page, or a link that is not over. */
function goesOn(rows: readonly string[], at: number, wrapped: boolean): boolean {
  const [before, row] = [rows[at - 1]!, rows[at]!]
  if (row.trim() === '') return false
  if (QUOTE.test(row) ? !QUOTE.test(before) || !wrapped : startsBlock(row)) return false
  if (isOpen(before)) return true
  // Two spaces at the end of a row are a line break.
  return wrapped && !/ {2}$/.test(before) && before.length >= NARROWEST && !endsPicture(before)
}

const endsPicture = (row: string): boolean => /^\s*!\[[^\]]{0,300}\]\([^)]{0,1000}\)\s*$/.test(row)

/** A link whose brackets the row leaves open. */
const isOpen = (row: string): boolean => {
  const open = row.lastIndexOf('[')
  if (open < 0) return false
  const close = row.indexOf(']', open)
  return close < 0 || (row[close + 1] === '(' && !row.includes(')', close))
}

/** Where the table that begins at row i is over; i where none begins. */
function tableAt(rows: readonly string[], i: number): number {
  if (!rows[i]!.includes('|')) return i
  const isRow = (row: string | undefined) => row !== undefined && /^\s*\|.*\|\s*$/.test(row)
  const ruled = isTableRule(rows[i + 1] ?? '') && rows[i + 1]!.includes('-')
  if (!ruled && !(isRow(rows[i]) && isRow(rows[i + 1]))) return i
  let end = i + 1
  while (end < rows.length && rows[end]!.trim() !== '' && rows[end]!.includes('|')) end++
  return end - i >= 2 ? end : i
}

function tableLines(rows: readonly string[], gap: boolean): DumpLine[] {
  const headed = isTableRule(rows[1] ?? '')
  return rows.flatMap((row, i) => {
    if (isTableRule(row)) return []
    const cells = row
      .split(/(?<!\\)\|/)
      .map((cell) => inlineOf(cell).text)
      .filter((cell) => cell !== '')
    if (cells.length === 0) return []
    return [
      dumpLine(cells.join(' '), {
        gap: gap && i === 0,
        cells: Math.max(2, cells.length),
        isTableHead: headed && i === 0,
      }),
    ]
  })
}
