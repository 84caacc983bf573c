import {endsAtLatin, endsAtPersianShortForm, isLetterName} from './abbreviations.js'
import {DIGIT, isAt, isWordUnit, LATIN, OPENING} from './characters.js'
import {isListLabel} from './list-label.js'
import {isFiniteVerb} from './verbs.js'
import {wordAfter, wordBefore} from './words-around.js'

/** A full stop ends a sentence unless it belongs to a number, an abbreviation, an initial, a list number or an address. */
export function endsAtStop(string: string, from: number, at: number, close: number, spaced: boolean): boolean {
  const before = wordBefore(string, at)
  if (!spaced) return close === at + 1 ? endsUnspaced(string, at, before) : true
  if (isListLabel(string, from, at)) return false
  if (before === '') return isAt(string, at - 1, LATIN) ? endsAtLatin(string, from, at, close) : true
  return endsAtPersianShortForm(string, from, at, before) ?? true
}

/** No space behind the stop: «کرد.وی» and «گرفت.۱۱ نفر» end, 12.5 and khabar.ir do not. */
function endsUnspaced(string: string, at: number, before: string): boolean {
  if (isAt(string, at + 1, OPENING)) return before.length >= 2 && !isLetterName(before)
  if (isAt(string, at + 1, DIGIT)) return isFiniteVerb(before)
  const after = wordAfter(string, at + 1)
  if (after.length < 2 || !isWordUnit(string.charCodeAt(at + 1))) return false
  if (before.length === 0) return isAt(string, at - 1, DIGIT)
  return isFiniteVerb(before) || (before.length >= 2 && !isLetterName(before) && !isLetterName(after))
}
