import {type DumpLine, dumpLine} from './dump-line.js'

/** Lynx indents paragraphs by three columns, lists by more, and centres headings or sets them out. */
const INDENT = 3
const CENTRED = 8
const NUMBER = /\[\d{1,4}\]/g
const FEWEST_NUMBERS = 3
const FEWEST_LINES = 8
const SHARE = 0.6
const WIDEST = 100
const ITEM = /^(?:[*+o#@-]|\d{1,3}\.)\s+(?=\S)/
const FIELD = /_{4,}|\((?:BUTTON|Submit|Reset)\)|\[_\]|\(_\)|\[\[?(?:INLINE|IMAGE|LINK|USEMAP)\]?(?:[^\][]{0,80}\])?/g
const LIST_OF_ADDRESSES = /^\s*(?:References|Visible links:?|Hidden links:?)\s*$/
const RULE = /^[-_=]{8,}$/
/** A heading has so many letters at most. */
const HEADING = 120
const LINK = 110

/** Whether a text is what Lynx (or a browser like it) prints of a page: nearly all lines set in, none of them long. */
export function isLynx(rows: readonly string[]): boolean {
  const shown = rows.filter((row) => row.trim() !== '')
  if (shown.length < FEWEST_LINES || shown.some((row) => row.length > WIDEST && !/https?:/.test(row))) return false
  const indented = shown.filter((row) => row.startsWith('   ')).length
  if (indented >= shown.length * SHARE) return true
  const numbers = shown.reduce((sum, row) => sum + (row.match(NUMBER)?.length ?? 0), 0)
  return numbers >= FEWEST_NUMBERS && shown.some((row) => LIST_OF_ADDRESSES.test(row))
}

/** The lines that such a page shows: paragraphs joined, numbers of links and marks of lists taken away. */
export function lynxLines(rows: readonly string[]): DumpLine[] {
  const lines: DumpLine[] = []
  const added = rows.findIndex((row) => /^References\s*$/.test(row))
  const end = added < 0 ? rows.length : added
  let gap = false
  for (let i = 0; i < end; ) {
    if (rows[i]!.trim() === '') {
      gap = true
      i++
      continue
    }
    let to = i + 1
    while (to < end && goesOn(rows, to)) to++
    const line = lineOf(rows.slice(i, to), gap, isAlone(rows, i, to))
    if (line) {
      lines.push(line)
      gap = false
    }
    i = to
  }
  for (const row of rows.slice(end)) if (row.trim() !== '') lines.push(dumpLine(row.trim(), {isAdded: true}))
  return lines
}

const indentOf = (row: string): number => row.length - row.trimStart().length
const isItem = (row: string): boolean => ITEM.test(row.trimStart()) && indentOf(row) >= INDENT
const isAlone = (rows: readonly string[], from: number, to: number): boolean =>
  (rows[from - 1] ?? '').trim() === '' && (rows[to] ?? '').trim() === ''

/** Whether a row goes on with the one above, which had no room for its first word. */
function goesOn(rows: readonly string[], at: number): boolean {
  const [before, row] = [rows[at - 1]!, rows[at]!]
  if (row.trim() === '' || isItem(row) || RULE.test(row.trim()) || RULE.test(before.trim())) return false
  const [first] = row.trim().split(/\s/, 1)
  if (indentOf(row) > indentOf(before) + INDENT || (indentOf(row) < indentOf(before) && !isItem(before))) return false
  return before.trimEnd().length + 1 + first!.length > ROOM
}
/** Lines of a page in a terminal are 80 columns wide; letters of two columns and marks of none make some shorter. */
const ROOM = 64

function lineOf(rows: readonly string[], gap: boolean, isApart: boolean): DumpLine | undefined {
  const indent = indentOf(rows[0]!)
  const whole = rows.map((row) => row.trim()).join(' ')
  if (RULE.test(whole)) return undefined
  const item = isItem(rows[0]!)
  const source = item ? whole.replace(ITEM, '') : whole
  const text = source.replace(FIELD, ' ').replace(NUMBER, '').replace(/^#/, '').replace(/ {2,}/g, ' ').trim()
  if (text === '') return undefined
  const numbers = source.match(NUMBER)?.length ?? 0
  const isLink = /^#?\[\d{1,4}\]/.test(source) && text.length <= LINK && !/[.:؟!]["»”)]*$/.test(text)
  // An item may be an entry of a menu or one of the text; a row of links is a menu.
  const linked = isLink || numbers >= 3 ? 1 : 0
  const isHeading =
    !item &&
    isApart &&
    linked === 0 &&
    text.length <= HEADING &&
    (indent < INDENT || indent >= CENTRED) &&
    !/[.،]$/.test(text)
  return dumpLine(text, {gap, isItem: item, linked, heading: isHeading ? (indent >= CENTRED ? 1 : 2) : 0})
}
