import type {Lexicon} from '../document/lexicon.js'
import type {WordSet} from '../document/lookup.js'
import {isLetterOrMark, isMark} from '../persian/letters.js'
import {change, type LetterRule} from './rule.js'
import endings from './te-marbuta.json' with {type: 'json'}

const TE = 0x629
const HE = 0x647
const FATHATAN = 0x64b
const SUKUN = 0x652
const SPACE = 0x20
const ZWNJ = 0x200c
const TATWEEL = 0x640

/**
 * ة at the end of a Persian word is a silent ه typed on an Arabic keyboard: قفسة سینه → قفسه سینه. It stays where it is
 * part of Arabic (Academy, Dastur-e Khatt: دایرة‌المعارف, آیة‌الله): in a clause with a word in ال or with vowel signs, and
 * beside another ة. It stays too where Persian writes ت (رحمة: رحمت) or neither: the lexicon must know the word with ه
 * (`silent`, without the ه).
 * A tanwin with a sukun on ه (الآخرهًْ) says the same to the eye in one agency's font, and is read so.
 */
export function teMarbuta(silent: WordSet): LetterRule {
  return {
    name: 'te-marbuta',
    units: [TE, FATHATAN],
    edit(string, at) {
      const isLetterItself = string.charCodeAt(at) === TE
      if (!isLetterItself && !isDrawn(string, at)) return undefined
      const from = isLetterItself ? at : at - 1
      const to = isLetterItself ? at + 1 : at + 2
      const put = isPersianWord(string, from, to, silent) ? endings.silent : endings.pronounced
      return isLetterItself && put === endings.pronounced ? undefined : change(from, to, put)
    },
  }
}

/** Words that end in ه more often than in ت, by the lexicon's counts. Without the ه. */
export function silentWords({rows, columns}: Lexicon): ReadonlySet<string> {
  const counts = ['general', 'press', 'crawled'].map((name) => columns.indexOf(name))
  const weights = new Map(rows.map((row) => [row[0]!, counts.reduce((sum, column) => sum + Number(row[column]), 0)]))
  const words = new Set<string>()
  for (const [form, weight] of weights) {
    if (!form.endsWith(endings.silent) || form.length < 4) continue
    const stem = form.slice(0, -1)
    if (weight > 2 * (weights.get(stem + endings.written) ?? 0)) words.add(stem)
  }
  return words
}

/** هًْ at a word's end, its tanwin at `at`. */
const isDrawn = (string: string, at: number): boolean =>
  string.charCodeAt(at) === FATHATAN &&
  string.charCodeAt(at - 1) === HE &&
  string.charCodeAt(at + 1) === SUKUN &&
  !isInWord(string.charCodeAt(at + 2))

function isPersianWord(string: string, from: number, to: number, silent: WordSet): boolean {
  // A tatweel behind ة is a dash; behind ه it would be a lengthened letter.
  if (isLetterOrMark(string.charCodeAt(to)) || string.charCodeAt(to) === TATWEEL) return false
  let start = from
  while (isLetterOrMark(string.charCodeAt(start - 1))) start--
  if (!silent.has(string.slice(start, from))) return false
  return !isBesideTe(string, start, to) && !isInArabicClause(string, start)
}

/** Whether the word before or behind `[start, end)` has ة. */
function isBesideTe(string: string, start: number, end: number): boolean {
  if (isGap(string.charCodeAt(end))) {
    for (let at = end + 1; isLetterOrMark(string.charCodeAt(at)); at++) if (isTe(string, at)) return true
  }
  if (isGap(string.charCodeAt(start - 1))) {
    for (let at = start - 2; isLetterOrMark(string.charCodeAt(at)); at--) if (isTe(string, at)) return true
  }
  return false
}

const isTe = (string: string, at: number): boolean => string.charCodeAt(at) === TE || isDrawn(string, at)

/** The clause that was asked about last: each of its ة asks. */
let last = {string: '', end: -1, isArabic: false}

/** Whether a word of the clause around `at`, what lies between marks, begins with ال or has vowel signs. */
function isInArabicClause(string: string, at: number): boolean {
  if (string === last.string && at < last.end) return last.isArabic
  let start = at
  while (start > 0 && isInClause(string.charCodeAt(start - 1))) start--
  let isArabic = false
  let end = start
  for (; isInClause(string.charCodeAt(end)); end++) {
    if (isVowelSign(string.charCodeAt(end)) && !isDrawn(string, end - 1)) isArabic = true
    if (string.startsWith(endings.article, end) && !isLetterOrMark(string.charCodeAt(end - 1))) {
      isArabic ||= isLetterOrMark(string.charCodeAt(end + 3)) && isLetterOrMark(string.charCodeAt(end + 2))
    }
  }
  last = {string, end, isArabic}
  return isArabic
}

/** Tanwin, shadda and hamza are Persian usage too. */
const isVowelSign = (unit: number): boolean => isMark(unit) && ![FATHATAN, 0x651, 0x654].includes(unit)

const isGap = (unit: number): boolean => unit === SPACE || unit === ZWNJ
const isInClause = (unit: number): boolean => isLetterOrMark(unit) || isGap(unit)
const isInWord = (unit: number): boolean => isLetterOrMark(unit) || unit === ZWNJ
