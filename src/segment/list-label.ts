import {DIGIT, isAt, OPENING, SPACE, STOP} from './characters.js'
import words from './words.json' with {type: 'json'}

const numberWords = new Set(words.numberWords)
const COLON = 0x3a
const NEWLINE = 0x0a
/** «الف» and four digits are the longest. */
const LONGEST = 4
/** The second item is looked for this far. */
const NEXT_ITEM = 400
const TWOS = '2۲٢'

/** Whether what stands before the stop at `at` is the label of a list's item: 1. متن, ۲.۱. متن, «الف. متن». */
export function isListLabel(string: string, from: number, at: number): boolean {
  if (isLineHead(string, from) && (isNumberWord(string, from, at) || isBracketed(string, from, at))) return true
  let start = at
  while (start > from && at - start <= LONGEST && isAt(string, start - 1, DIGIT)) start--
  if (start === from) return at > from && at - from <= LONGEST
  if (string.charCodeAt(start - 1) === 0x2e) return isSectionNumber(string, from, at)
  return at - start === 1 && isOne(string.charCodeAt(start)) && opensList(string, from, start, at)
}

const isLineHead = (string: string, from: number): boolean => from === 0 || string.charCodeAt(from - 1) === NEWLINE

/** هشت. پنهان‌کاری */
const isNumberWord = (string: string, from: number, at: number): boolean =>
  at - from <= LONGEST && numberWords.has(string.slice(from, at))

/** [۲]. روزنامه … */
const isBracketed = (string: string, from: number, at: number): boolean =>
  at - from <= LONGEST + 1 &&
  string.charCodeAt(from) === 0x5b &&
  isAt(string, from + 1, DIGIT) &&
  string.charCodeAt(at - 1) === 0x5d

/** ۲.۱. at the head of a line. */
function isSectionNumber(string: string, from: number, at: number): boolean {
  if (!isLineHead(string, from)) return false
  if (at - from > 3 * LONGEST) return false
  for (let i = from; i < at; i++) if (!isAt(string, i, DIGIT | STOP)) return false
  return isAt(string, at - 1, DIGIT)
}

const isOne = (unit: number): boolean => unit === 0x31 || unit === 0x661 || unit === 0x6f1

/** «سه شرط داریم: ۱. …. ۲. …»: the first number behind a colon or an opening mark, and the second one follows. */
function opensList(string: string, from: number, start: number, at: number): boolean {
  let before = start - 1
  while (before >= from && isAt(string, before, SPACE)) before--
  if (string.charCodeAt(before) !== COLON && !isAt(string, before, OPENING)) return false
  const rest = string.slice(at, at + NEXT_ITEM)
  for (const two of TWOS) if (rest.includes(` ${two}. `)) return true
  return false
}
