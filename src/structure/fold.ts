import {toAsciiDigits} from '../persian/digits.js'
import {fold as foldLetters} from '../persian/fold.js'

/** Vowel signs, tatweel, bidi marks and controls: seen by nobody, or no part of the spelling. */
const HIDDEN =
  /[\u064b-\u0655\u0670\u0640]|\u200d|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u00ad]|[\u0000-\u0008\u000e-\u001f\u007f]/g

/**
 * A string as rules compare it: Persian letters, ASCII digits, no marks, a plain space for every run of spaces and ZWNJ.
 * Only for comparing: it has another length than the string. Linear.
 */
export function fold(string: string): string {
  return foldLetters(toAsciiDigits(composed(string)), 'search')
    .replace(HIDDEN, '')
    .replace(/[\s\u200c\u0085]+/g, ' ')
    .trim()
}

/** Presentation forms and full-width letters are the same letters (NFKC); pages without them are spared the work. */
const composed = (string: string) =>
  /[\ufb50-\ufdff\ufe70-\ufefc\uff00-\uffef]/.test(string) ? string.normalize('NFKC') : string

/** A folded string without spaces: crawlers lose ZWNJ and double spaces, so that only letters can be compared. */
export const squeeze = (folded: string): string => folded.replaceAll(' ', '')

/** A folded string reduced to its letters and digits at both ends: «» / » برچسب‌ها: → برچسب ها. */
export function bare(folded: string): string {
  let start = 0
  let end = folded.length
  while (start < end && !isWordUnit(folded, start)) start++
  while (end > start && !isWordUnit(folded, end - 1)) end--
  return folded.slice(start, end)
}

const WORD = /[\p{L}\p{N}]/u
const isWordUnit = (string: string, at: number): boolean => {
  const unit = string.charCodeAt(at)
  // Arabic letters and ASCII digits are almost all of it; the emoji outside the basic plane are no letters.
  if ((unit >= 0x620 && unit <= 0x64a) || (unit >= 0x671 && unit <= 0x6d3) || (unit >= 0x30 && unit <= 0x39))
    return true
  return (unit < 0xd800 || unit > 0xdfff) && WORD.test(string[at]!)
}

/** The string as written, but in Persian letters: what stands in `agency` and `dateline`. */
export function withPersianLetters(string: string): string {
  return foldLetters(string.normalize('NFKC'), 'letters').replace(HIDDEN, '').replace(/\s+/g, ' ').trim()
}
