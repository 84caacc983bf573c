import type {Line} from './lines.js'
import {anyOf} from './patterns.js'
import {endsWithColon, isItem, isLabelled, isMoment, isSentence} from './prose.js'
import words from './table-cells.json' with {type: 'json'}

/** A cell of a table has few letters; a dump of text gives each a line of its own. */
const LONGEST = 32
const MOST_WORDS = 5
/** Two rows of three cells. */
const FEWEST = 6
/** Rows of a board whose columns a dump of text parts by tabs or bars. */
const FEWEST_ROWS = 3
const COLUMNS = 3
const LONGEST_ROW = 120
/** Of the cells of a table, those that are figures and nothing else. */
const FIGURES = 0.25
/** «سپیدرود ۲ - ۱ شاهین»: a whole row. */
const MATCH = /\p{L} ?\d{1,3} ?[-–] ?\d{1,3} ?\p{L}/u
/** «۴۵ هزار تومان», «+۲۰۰ ریال»: an amount alone. */
const AMOUNT = new RegExp(`^[-–+(]? ?\\d[\\d,.٫٬]*(?: ${anyOf(words.numbers)}){0,2}(?: ${anyOf(words.units)})?\\)?$`)
/** «-۲,۸۰۰,۰۰۰», «۱٫۲٪», «۴۵ هزار تومان»: the sign of a change is no bullet. The minute of a live report is no figure. */
const isFigure = (line: Line): boolean =>
  /\d/.test(line.folded) && (!/\p{L}/u.test(line.folded) || AMOUNT.test(line.folded)) && !isMoment(line)

/**
 * The cells of tables that a dump of text wrote one a line, from line `from` on: a run of short lines, figures alone among
 * them, with prose behind it. Rows in one line each («هاشمی درجه یک ۳۸٬۰۰۰ تومان») say something, and are none.
 */
export function tableCells(lines: readonly Line[], from: number): ReadonlySet<number> {
  const cells = new Set<number>()
  for (let first = from; first < lines.length; first++) {
    let end = first
    while (end < lines.length && isRow(lines[end]!)) end++
    const figures = lines.slice(first, end).filter(({folded}) => /\d/.test(folded)).length
    if (end - first >= FEWEST_ROWS && figures >= (end - first) / 2) for (let i = first; i < end; i++) cells.add(i)
    first = Math.max(first, end)
  }
  for (const [i, line] of lines.entries())
    if (i >= from && isPiped(line) && [i - 1, i + 1].some((at) => lines[at] && isPiped(lines[at]))) cells.add(i)
  for (const [first, end] of boards(lines, from)) for (let i = first; i < end; i++) cells.add(i)
  const known = new Set<number>()
  for (const {run, first, end} of inColumns(lines, from)) {
    for (let i = run; i < lines.length && isShort(lines[i]!); i++) known.add(i)
    for (let i = first; i < end; i++) cells.add(i)
  }
  for (let first = from; first < lines.length; first++) {
    let end = first
    let figures = 0
    for (; end < lines.length && isCell(lines[end]!); end++) if (isFigure(lines[end]!)) figures++
    const isCells = end - first >= FEWEST && figures >= 2 && figures >= (end - first) * FIGURES
    if (isCells && end < lines.length && !known.has(first)) for (let i = first; i < end; i++) cells.add(i)
    first = Math.max(first, end)
  }
  return cells
}

/** «| رده | تیم | امتیاز |», «|---|---|»: a row as Markdown writes it, one of several. */
const isPiped = ({text, hint}: Line): boolean =>
  (hint === undefined || hint === 'text') &&
  text.startsWith('|') &&
  text.endsWith('|') &&
  text.split('|').length > COLUMNS

const isRow = (line: Line): boolean =>
  (line.hint === undefined || line.hint === 'text') &&
  line.text.length <= LONGEST_ROW &&
  !isSentence(line) &&
  line.text.split(/\t| \| | {3}/).length >= COLUMNS

const isCell = (line: Line): boolean =>
  (line.hint === undefined || line.hint === 'text') &&
  line.text.length <= LONGEST &&
  line.words <= MOST_WORDS &&
  !isSentence(line) &&
  !endsWithColon(line) &&
  (isFigure(line) || (!isLabelled(line) && !isItem(line))) &&
  !MATCH.test(line.folded)

/** Bare figures of a row of a board, and rows that make one. */
const FIGURES_IN_ROW = 3

/** Rows of a board in one line each: «۱ شالیزار شمال ۲۶ ۳۱ ۶۱», three of them or more, with the line of columns above. */
function* boards(lines: readonly Line[], from: number): Generator<readonly [number, number]> {
  for (let first = from; first < lines.length; first++) {
    let end = first
    while (end < lines.length && isBoardRow(lines[end]!)) end++
    if (end - first >= FEWEST_ROWS) {
      const head = lines[first - 1]
      const isHead =
        first > from && head !== undefined && isPlain(head) && !/\d/.test(head.folded) && head.words >= COLUMNS
      yield [isHead ? first - 1 : first, end]
    }
    first = Math.max(first, end)
  }
}

/** No sentence and no line that announces one. */
const isPlain = (line: Line): boolean =>
  (line.hint === undefined || line.hint === 'text') &&
  line.text.length <= LONGEST_ROW &&
  !isSentence(line) &&
  !endsWithColon(line)

/** Of the words of a row, those that are figures. */
const FIGURES_OF_ROW = 0.4
const BARE = /^[-+]?\d[\d,.٫٬]*[-+٪%]?$/

function isBoardRow(line: Line): boolean {
  if (!isPlain(line) || line.folded.includes('،')) return false
  const said = line.folded.split(' ')
  const figures = said.filter((word) => BARE.test(word)).length
  return figures >= FIGURES_IN_ROW && figures >= said.length * FIGURES_OF_ROW
}

/** A table that a dump of text wrote a cell a line has so many columns, and no fewer rows. */
const MOST_COLUMNS = 6
const LONGEST_CELL = 60

/**
 * Cells by their places: figures stand in one column of several and words in another, row after row («باتری» / «۶۲۰۰
 * میلی‌آمپرساعت»). Items of a list have both in each line.
 */
function* inColumns(
  lines: readonly Line[],
  from: number,
): Generator<{readonly run: number; readonly first: number; readonly end: number}> {
  for (let first = from; first < lines.length; first++) {
    let end = first
    while (end < lines.length && isShort(lines[end]!)) end++
    const columns = end < lines.length ? columnsOf(lines.slice(first, end)) : undefined
    if (columns !== undefined) yield {run: first, first: first + columns.before, end: end - columns.after}
    first = Math.max(first, end)
  }
}

const isShort = (line: Line): boolean =>
  isPlain(line) &&
  line.text.length <= LONGEST_CELL &&
  (isFigure(line) || !isItem(line)) &&
  !isMoment(line) &&
  !MATCH.test(line.folded)

/** Lines of a run that are none of its table: headings above and below. */
const MOST_AROUND = 2

/** The lines of a run that stand in columns, the names of the columns with them: how many come before, and after. */
function columnsOf(run: readonly Line[]): {readonly before: number; readonly after: number} | undefined {
  for (let columns = 2; columns <= MOST_COLUMNS; columns++)
    for (let around = 0; around <= 2 * MOST_AROUND; around++)
      for (let before = Math.min(around, MOST_AROUND); before >= 0 && around - before <= MOST_AROUND; before--)
        if (isTable(run.slice(before, run.length - (around - before)), columns)) return {before, after: around - before}
  return undefined
}

function isTable(cells: readonly Line[], columns: number): boolean {
  if (cells.length % columns !== 0 || cells.length < FEWEST_ROWS * columns) return false
  // A table of more columns has their names above.
  const shares = Array.from({length: columns}, (_, column) =>
    shareOfFigures(cells.filter((_cell, i) => i % columns === column && (columns === 2 || i >= columns))),
  )
  // Of two columns the first names what the second says.
  const hasFigures = columns === 2 ? shares[1]! >= MOSTLY : shares.some((share) => share >= MOSTLY)
  return (
    hasFigures &&
    shares.some((share) => share <= 1 - MOSTLY) &&
    shares.every((share) => share >= MOSTLY || share <= 1 - MOSTLY)
  )
}
const MOSTLY = 0.8

const shareOfFigures = (cells: readonly Line[]): number =>
  cells.filter(({folded}) => /\d/.test(folded)).length / cells.length
