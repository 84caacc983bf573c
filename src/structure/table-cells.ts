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
  for (let first = from; first < lines.length; first++) {
    let end = first
    let figures = 0
    for (; end < lines.length && isCell(lines[end]!); end++) if (isFigure(lines[end]!)) figures++
    const isTable = end - first >= FEWEST && figures >= 2 && figures >= (end - first) * FIGURES
    if (isTable && end < lines.length) for (let i = first; i < end; i++) cells.add(i)
    first = Math.max(first, end)
  }
  return cells
}

const isRow = (line: Line): boolean =>
  (line.hint === undefined || line.hint === 'text') &&
  line.text.length <= LONGEST_ROW &&
  !isSentence(line) &&
  line.text.split(/\t| \| /).length >= COLUMNS

const isCell = (line: Line): boolean =>
  (line.hint === undefined || line.hint === 'text') &&
  line.text.length <= LONGEST &&
  line.words <= MOST_WORDS &&
  !isSentence(line) &&
  !endsWithColon(line) &&
  (isFigure(line) || (!isLabelled(line) && !isItem(line))) &&
  !MATCH.test(line.folded)
