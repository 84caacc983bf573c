import type {BoxLine} from './line-builder.js'
import words from './tables.json' with {type: 'json'}

const CHANGE: ReadonlySet<string> = new Set(words.change)
const UNITS: ReadonlySet<string> = new Set(words.units)
/** Of the rows of a table, those of bare figures that make a board of it. */
const MOST = 0.6
/** A table of names and their figures has two columns, and reads as a list; boards have more. */
const COLUMNS = 3

/**
 * Rows of boards, which say nothing without their columns: rates with a column of changes, results of matches, tables of
 * leagues and exchanges. Where the line above announces a board of rates by its colon, it is the article's; so are rows of
 * names and prices.
 */
export function boardRows(lines: readonly BoxLine[]): ReadonlySet<number> {
  const rows = new Set<number>()
  for (let first = 0; first < lines.length; first++) {
    if (lines[first]!.cells < 2) continue
    let end = first + 1
    while (end < lines.length && lines[end]!.cells >= 2) end++
    const table = lines.slice(first, end)
    const isRates = lines[first]!.cells > 2 && saysChange(lines[first]!) && !lines[first - 1]?.text.endsWith(':')
    if (isRates || isBare(table)) for (let i = first; i < end; i++) rows.add(i)
    first = end - 1
  }
  return rows
}

const wordsOf = (line: BoxLine) => line.text.split(/[\s()]+/)
const saysChange = (header: BoxLine): boolean => wordsOf(header).some((word) => CHANGE.has(word))

/** Whether most rows under the header are names and bare figures in three columns or more: «سایپا ۳ - ۱ فولاد». */
function isBare(table: readonly BoxLine[]): boolean {
  const rows = table.slice(1).filter(({cells}) => cells >= COLUMNS)
  if (rows.length < 2) return false
  return rows.filter(isBareRow).length >= rows.length * MOST
}

const SCORE = /[\d۰-۹٠-٩] ?[-–:] ?[\d۰-۹٠-٩]/
const isFigure = (word: string) => /\p{Nd}/u.test(word) && !/\p{L}/u.test(word)

function isBareRow(row: BoxLine): boolean {
  const said = wordsOf(row)
  if (said.some((word) => UNITS.has(word))) return false
  const figures = said.filter(isFigure).length
  // «ذوب‌آهن ۸۱ ۷۶ نفت آبادان»: two teams and their scores.
  return SCORE.test(row.text) || figures >= row.cells - 1 || (row.cells === 4 && figures === 2 && said.length <= 8)
}

/** «پیاز زرد ۳۱٬۰۰۰ تومان»: a row that ends with what its figure counts says by itself what it is. */
export const saysUnit = (row: string): boolean => /\p{Nd} ?\p{L}[\p{L}\u200c ]{0,20}$/u.test(row)
