import {type DumpLine, dumpLine} from './dump-line.js'
import {inlineOf} from './markdown-inline.js'

const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/
const LINK = /\]\((?:<?https?:|\/|#|javascript:)/
const isPicture = (row: string): boolean => row.includes('![') && row.includes('](', row.indexOf('!['))
const BOLD = /\*\*[^\s*][^*]{1,200}\*\*/
const ITEM = /^\s{0,12}(?:[*+-]|\d{1,3}[.)])[ \t]+(?=\S)/
const QUOTE = /^\s{0,4}>[ \t]?/
const RULE = /^\s*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$/
/** «---|---|---» under the names of a table's columns. */
const isTableRule = (row: string): boolean => row.includes('--') && /^[\s|:-]+$/.test(row)
/** Signs that make Markdown of a text. */
const FEWEST_SIGNS = 2
/** Dumps wrap at 78 or 80 columns; a longer line that is no link says that lines are paragraphs. */
const WIDEST = 90
const NARROWEST = 50
/** A heading that the page wraps fills its row. */
const FULL_HEADING = 66

/** Whether a text is a page in Markdown, as html2text, trafilatura and readers for language models write it. */
export function isMarkdown(lines: readonly string[]): boolean {
  let headings = 0
  let signs = 0
  for (const line of lines) {
    if (HEADING.test(line)) headings++
    else if (LINK.test(line) || isPicture(line)) signs += 2
    else if (BOLD.test(line) || QUOTE.test(line) || line.startsWith('  * ') || line.startsWith('* ')) signs++
  }
  return signs >= FEWEST_SIGNS || headings > 1 || (headings > 0 && (signs > 0 || standsAlone(lines)))
}

/** Whether the one heading stands between empty lines, or at the top: «# خبر فوری» in running text is a tag. */
const standsAlone = (lines: readonly string[]): boolean => {
  const at = lines.findIndex((line) => HEADING.test(line))
  const isEmpty = (line: string | undefined) => line === undefined || line.trim() === ''
  return isEmpty(lines[at - 1]) && isEmpty(lines[at + 1]) && lines[at]!.trim().split(/\s+/).length > 3
}

/** The lines that a page in Markdown shows, with what its marks say of each. Wrapped lines are joined. */
export function markdownLines(rows: readonly string[]): DumpLine[] {
  const lines: DumpLine[] = []
  const wrapped = isWrapped(rows)
  let gap = false
  let afterPicture = false
  // Of a picture that leads home, and shows no text.
  let held: string | undefined
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
    while (
      end < rows.length &&
      (heading === 0 || rows[end - 1]!.length >= FULL_HEADING ? goesOn(rows, end, wrapped) : isOpen(rows[end - 1]!))
    )
      end++
    const isItem = heading === 0 && ITEM.test(row.replace(QUOTE, ''))
    const source = rows.slice(i, end).map(withoutMarker).join(' ')
    const {text, linked, bold, isSlanted, hasPicture, home} = inlineOf(
      heading > 0 ? source.replace(/\s#{1,6}\s*$/, '') : source,
    )
    if (text !== '') {
      const isUnder = afterPicture || (hasPicture && /^\s*\[?!\[/.test(source))
      const isCaption = isUnder && heading === 0 && !isItem && (isSlanted || mayBeCaption(text))
      const leads = home ?? held
      const marks = {gap, heading, isItem, linked, bold, isCaption}
      lines.push(dumpLine(text, leads === undefined ? marks : {...marks, home: leads}))
      held = undefined
      gap = false
      afterPicture = hasPicture && text.length < 80 && linked < 0.5
    } else {
      afterPicture ||= hasPicture
      held ??= home
    }
    i = end
  }
  return lines
}

/** Short, without the end of a sentence, and no date or code. */
const CAPTION = 120
const mayBeCaption = (text: string): boolean =>
  text.length <= CAPTION && text.includes(' ') && !/[.!؟?…:؛]["»”)]*$/.test(text) && !/\p{Nd}/u.test(text)

const withoutMarker = (row: string, at: number): string => {
  const plain = row.replace(QUOTE, '').trimEnd()
  return at > 0 ? plain.trim() : plain.replace(HEADING, '').replace(ITEM, '').trim()
}

/** A heading underlined by = or -; 0 for none. */
function underlined(rows: readonly string[], i: number): number {
  const under = rows[i + 1] ?? ''
  // Two spaces at the end are html2text's, which writes tables so.
  if (rows[i]!.length > 200 || ITEM.test(rows[i]!) || / {2}$/.test(rows[i]!) || / {2}$/.test(under)) return 0
  return /^={3,}\s*$/.test(under) ? 1 : /^-{3,}\s*$/.test(under) && !rows[i]!.includes('|') ? 2 : 0
}

/** Whether lines end where the next word has no room: none but links is longer, and some are full. */
function isWrapped(rows: readonly string[]): boolean {
  let full = 0
  for (const [i, row] of rows.entries()) {
    if (row.length > WIDEST && !LINK.test(row) && !row.includes('](') && !row.includes('|')) return false
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
  const table = rows.filter((row) => !isTableRule(row)).map(cellsOf)
  // A table that lays out the page: its cells are parts of it.
  if (table.some((cells) => cells.some((cell) => cell.length > CELL)) || table.every((cells) => cells.length < 2))
    return table.flat().map((cell, i) => dumpLine(cell, {gap: gap || i > 0}))
  return rows.flatMap((row, i) => {
    if (isTableRule(row)) return []
    const cells = cellsOf(row)
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

/** A cell of a table of words or figures is no longer. */
const CELL = 90
const cellsOf = (row: string): string[] =>
  row
    .split(/(?<!\\)\|/)
    .map((cell) => inlineOf(cell).text)
    .filter((cell) => cell !== '')
