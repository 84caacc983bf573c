import {endsAtLatin, endsAtPersianShortForm, isShortForm} from './abbreviations.js'
import {DIGIT, isAt, isWordUnit, LATIN, OPENING, SPACE} from './characters.js'
import {isListLabel} from './list-label.js'
import {isInClause, isQuotationMark} from './quotation-marks.js'
import {isFiniteVerb} from './verbs.js'
import {wordAfter, wordBefore} from './words-around.js'

const ASTERISK = 0x2a

/** A full stop ends a sentence unless it belongs to a number, an abbreviation, an initial, a list number or an address. */
export function endsAtStop(string: string, from: number, at: number, close: number, spaced: boolean): boolean {
  if (!spaced) return close === at + 1 ? endsUnspaced(string, from, at) : true
  const before = wordBefore(string, at)
  if (isListLabel(string, from, at, before)) return false
  if (before === '') return isAt(string, at - 1, LATIN) ? endsAtLatin(string, from, at, close) : true
  if (closesSpeech(string, from, at, close)) return true
  return endsAtPersianShortForm(string, from, at, before) ?? true
}

/** Whatever the stop belongs to, a quotation that a colon opens ends with it: «نوشته است: «ساخته م. ن.»» */
const closesSpeech = (string: string, from: number, at: number, close: number): boolean =>
  close > at + 1 && isQuotationMark(string.charCodeAt(close - 1)) && !isInClause(string, from, close - 1)

/** No space behind the stop, one before it or not: «کرد.وی», «کرد .وی» and «گرفت.۱۱ نفر» end, 12.5 and khabar.ir do not. */
function endsUnspaced(string: string, from: number, at: number): boolean {
  const isBehindSpace = at - 1 > from && isAt(string, at - 1, SPACE)
  const before = wordBefore(string, isBehindSpace ? at - 1 : at)
  // «کنند.** فرهنگ»: asterisks open a paragraph
  if (string.charCodeAt(at + 1) === ASTERISK) return before.length >= 2 && !isShortForm(before)
  if (isAt(string, at + 1, OPENING)) return before.length >= 2 && !isShortForm(before)
  if (isAt(string, at + 1, DIGIT)) return isFiniteVerb(before)
  const after = wordAfter(string, at + 1)
  if (after.length < 2 || !isWordUnit(string.charCodeAt(at + 1))) return false
  if (before.length === 0) return isAt(string, at - 1, DIGIT)
  return isFiniteVerb(before) || (before.length >= 2 && !isShortForm(before) && !isShortForm(after))
}
