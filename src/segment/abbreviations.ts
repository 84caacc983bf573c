import {particle} from '../persian/particles.js'
import words from './abbreviations.json' with {type: 'json'}
import {DIGIT, isAt, isWordUnit, LATIN, OPENING} from './characters.js'
import {isComplete} from './clause.js'
import {skipSpace, wordAfter, wordBefore, wordStart} from './words-around.js'

const STOP = 0x2e
const BLANK = 0x20
const COMMA = 0x60c
/** No list of initials is followed further back, so that a page of them stays linear. */
const MOST_NAMES = 12
const letterNames = new Set(words.letterNames)
const labels = new Set(words.labels)
/** صص. ۱۲, نک. فصل دوم: what it points to follows. */
const references = new Set(words.references)
const titles = new Set(words.titles)
const latinBeforeName = new Set(words.latinBeforeName)
const latin = new Set(words.latin)

/** A Persian letter alone (ه.ش., م. کریمی) or written as a label (الف). */
const isLetter = (word: string): boolean => word.length === 1 || labels.has(word)

/**
 * Whether the stop at `at` belongs to a short form of the Persian word before it; undefined where that is none. Such a stop
 * still ends the sentence where the clause has had its verb and the short form could not be the head of a name.
 */
export function endsAtPersianShortForm(string: string, from: number, at: number, word: string): boolean | undefined {
  if (isLetter(word)) return isLastLetter(string, from, at, word)
  if (titles.has(word)) return isInitial(string, skipSpace(string, at + 1, at + 3)) ? false : undefined // دکتر. ن. فرازنده
  if (references.has(word)) return false
  if (!letterNames.has(word)) return undefined
  if (letterNames.has(wordAfter(string, at + 1))) return false // شبکه بی. بی. سی, آر. پی. جی.
  const start = at - word.length
  const head = speltHead(string, from, start)
  if (head < start) return isComplete(string, from, head) // جی.پی.اس. دارد
  return followsLetter(string, start) ? false : undefined // ف. ای. کتابچی
}

/** A word whose stop may belong to it. */
export const isShortForm = (word: string): boolean => letterNames.has(word) || labels.has(word) || references.has(word)

/** Where the names of letters with a stop each and no space between them, right before `start`, begin: the جی of جی.پی.اس. */
function speltHead(string: string, from: number, start: number): number {
  let head = start
  while (head > from && string.charCodeAt(head - 1) === STOP) {
    const before = wordStart(string, head - 1)
    if (!isShort(wordBefore(string, head - 1))) break
    head = before
  }
  return head
}

function isLastLetter(string: string, from: number, at: number, word: string): boolean {
  const next = skipSpace(string, at + 1, string.length)
  if (isInitial(string, next) || wordAfter(string, next) === particle.and) return false
  let start = at - word.length
  while (start > from && isStopped(string, start)) start = wordStart(string, start - 1) // ه.ش.
  const isEra = start < at - word.length || isNumberBefore(string, start)
  if (isEra && !labels.has(word)) return isComplete(string, from, start)
  const head = listHead(string, from, at)
  return head !== undefined && isComplete(string, from, head)
}

/** A single letter and a stop right before `at`, no space between: the ه. of ه.ش. */
const isStopped = (string: string, at: number): boolean =>
  string.charCodeAt(at - 1) === STOP && wordStart(string, at - 1) === at - 2

/** ۱۹۷۶ م. */
const isNumberBefore = (string: string, at: number): boolean =>
  string.charCodeAt(at - 1) === BLANK && isAt(string, at - 2, DIGIT)

/** One letter and its stop at `at`: the م. of م. کریمی. */
const isInitial = (string: string, at: number): boolean =>
  isWordUnit(string.charCodeAt(at)) &&
  isLetter(wordAfter(string, at)) &&
  string.charCodeAt(at + wordAfter(string, at).length) === STOP

const followsLetter = (string: string, start: number): boolean =>
  string.charCodeAt(start - 1) === BLANK &&
  string.charCodeAt(start - 2) === STOP &&
  isShort(wordBefore(string, start - 2))

const isShort = (word: string): boolean => isLetter(word) || letterNames.has(word)

/** Where a list of people named by initials alone (م. ر.، ع. ک. و ف. ن.) that ends with the stop at `at` begins; undefined for one name. */
function listHead(string: string, from: number, at: number): number | undefined {
  let start = nameStart(string, from, at)
  let names = 1
  for (; start > from && names < MOST_NAMES; names++) {
    let end = start
    if (string.charCodeAt(end - 1) === BLANK) end--
    if (wordBefore(string, end) === particle.and && string.charCodeAt(end - 2) === BLANK) end -= 2
    else if (string.charCodeAt(end - 1) === COMMA) end--
    else break
    if (string.charCodeAt(end - 1) !== STOP || !isLetter(wordBefore(string, end - 1))) break
    start = nameStart(string, from, end - 1)
  }
  return names > 1 ? start : undefined
}

/** Where the initials that end with the stop at `at` begin: the م of م. ر. */
function nameStart(string: string, from: number, at: number): number {
  let start = wordStart(string, at)
  while (start > from && string.charCodeAt(start - 1) === BLANK && string.charCodeAt(start - 2) === STOP) {
    if (!isLetter(wordBefore(string, start - 2))) break
    start = wordStart(string, start - 2)
  }
  return start
}

/**
 * Whether a stop behind Latin letters ends the sentence. Behind an abbreviation (Inc., U.S.) in a Persian clause it does
 * only where the verb is past; in a Latin one before a closing quotation mark or a capital. Behind a title (Dr.) never.
 */
export function endsAtLatin(string: string, from: number, at: number, close: number): boolean {
  let start = at
  while (start > from && (isAt(string, start - 1, LATIN) || string.charCodeAt(start - 1) === STOP)) start--
  const word = string.slice(start, at)
  if (latinBeforeName.has(word)) return false
  const isOneLetter = !isAt(string, at - 2, LATIN)
  if (!isOneLetter && !latin.has(word)) return true
  const next = skipSpace(string, close, string.length)
  if (isAt(string, next, LATIN)) return word.length > 1 && isCapital(string, next) && !hasPersian(string, from, start)
  return (close > at + 1 && !hasPersian(string, from, start)) || isComplete(string, from, start)
}

const isCapital = (string: string, at: number): boolean =>
  string.charCodeAt(at) >= 0x41 && string.charCodeAt(at) <= 0x5a

/** Whether one of the last forty letters before `to`, in the same quotation, is Persian. */
function hasPersian(string: string, from: number, to: number): boolean {
  for (let at = to - 1; at >= from && at > to - 40 && !isAt(string, at, OPENING); at--) {
    if (isWordUnit(string.charCodeAt(at))) return true
  }
  return false
}
