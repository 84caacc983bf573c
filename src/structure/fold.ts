import {toAsciiDigits} from '../text/digits.js'

const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
}

/** Vowel signs, tatweel, bidi marks and controls: seen by nobody, or no part of the spelling. */
const HIDDEN =
  /[\u064b-\u0655\u0670\u0640]|\u200d|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u00ad]|[\u0000-\u0008\u000e-\u001f\u007f]/g

/**
 * A string as rules compare it: Persian letters, ASCII digits, no marks, a plain space for every run of spaces and ZWNJ.
 * Only for comparing: it has another length than the string. Linear.
 */
export function fold(string: string): string {
  return toAsciiDigits(string.normalize('NFKC'))
    .replace(/[يىئكةۀأإٱؤ]/g, (letter) => LETTERS[letter]!)
    .replace(HIDDEN, '')
    .replace(/[\s\u200c\u0085]+/g, ' ')
    .trim()
}

/** A folded string without spaces: crawlers lose ZWNJ and double spaces, so that only letters can be compared. */
export const squeeze = (folded: string): string => folded.replaceAll(' ', '')

/** A folded string reduced to its letters and digits at both ends: «» / » برچسب‌ها: → برچسب ها. */
export const bare = (folded: string): string => folded.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '')

/** The string as written, but in Persian letters: what stands in `agency` and `dateline`. */
export function persianLetters(string: string): string {
  return string
    .normalize('NFKC')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(HIDDEN, '')
    .replace(/\s+/g, ' ')
    .trim()
}
