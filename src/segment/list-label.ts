import {digitValue} from '../persian/digits.js'
import {DIGIT, isAt, OPENING, SPACE, STOP} from './characters.js'
import {isComplete} from './clause.js'
import {isNumberedPart} from './numbered-part.js'
import words from './words.json' with {type: 'json'}

const numberWords = new Set(words.numberWords)
const COLON = 0x3a
const DECIMAL = 0x66b
const FULL_STOP = 0x2e
const NEWLINE = 0x0a
/** No number of an item has more digits. */
const LONGEST = 4
const LONGEST_WORD = 5
/** The next or the last item is looked for this far. */
const NEXT_ITEM = 400
const TWOS = '2۲٢'

/** Whether the stop at `at`, the word `before` or none before it, closes the label of a list's item: 1. متن, ۲.۱. متن, «الف. متن». */
export function isListLabel(string: string, from: number, at: number, before: string): boolean {
  const isNumber = before === '' && isAt(string, at - 1, DIGIT)
  if (isLineHead(string, from) && (isNumberWord(string, from, at) || isBracketed(string, from, at))) return true
  if ((isNumber || numberWords.has(before)) && isNumberedPart(string, from, at, before)) return true
  if (!isNumber) return false
  let start = at
  while (start > from && at - start <= LONGEST && isAt(string, start - 1, DIGIT)) start--
  if (start === from) return at > from && at - from <= LONGEST
  if (isPartOfNumber(string, start)) return isSectionNumber(string, from, at) || isSectionNamed(string, from, start)
  if (at - start === 1 && isOne(string.charCodeAt(start))) return opensList(string, from, start, at)
  return followsItem(string, from, start, at)
}

const isLineHead = (string: string, from: number): boolean => from === 0 || string.charCodeAt(from - 1) === NEWLINE

/** هشت. پنهان‌کاری, چهارم. مردم … */
const isNumberWord = (string: string, from: number, at: number): boolean =>
  at - from <= LONGEST_WORD && numberWords.has(string.slice(from, at))

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

/** The digits at `start` go on a number: the 1 of ۲.۱ and ۲٫۱. */
const isPartOfNumber = (string: string, start: number): boolean =>
  string.charCodeAt(start - 1) === FULL_STOP ||
  (string.charCodeAt(start - 1) === DECIMAL && isAt(string, start - 2, DIGIT))

/** «در بخش‌های ۲٫۱. داده‌ها و ۲٫۲. تحلیل آمده است»: the clause names parts of a text and has had no verb. */
function isSectionNamed(string: string, from: number, start: number): boolean {
  let head = start
  while (head > from && (isAt(string, head - 1, DIGIT | STOP) || string.charCodeAt(head - 1) === DECIMAL)) head--
  const clause = string.slice(Math.max(from, head - NEXT_ITEM), head)
  return [...words.parts, ...words.divisions].some((part) => clause.includes(part)) && !isComplete(string, from, head)
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

/** ۱. نان ۲. شیر ۳. گوشت: items without a stop of their own are one sentence, so that the number before this one is in it. */
function followsItem(string: string, from: number, start: number, at: number): boolean {
  const number = numberAt(string, start, at)
  if (number < 2) return false
  for (let i = start - 2; i > from && i > start - NEXT_ITEM; i--) {
    if (string.charCodeAt(i) !== FULL_STOP || !isAt(string, i + 1, SPACE) || !isAt(string, i - 1, DIGIT)) continue
    let digits = i - 1
    while (digits > from && isAt(string, digits - 1, DIGIT)) digits--
    return numberAt(string, digits, i) === number - 1 && (digits === from || isAt(string, digits - 1, SPACE | OPENING))
  }
  return false
}

/** The whole number that the digits of `string[start, end)` write; NaN where they are of another script. */
function numberAt(string: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at++) number = 10 * number + (digitValue(string.charCodeAt(at)) ?? Number.NaN)
  return number
}
