import {ZWNJ} from '../../text/letters.js'
import exceptions from './exceptions.json' with {type: 'json'}
import {carries, type Suffix} from './suffixes.js'
import {participles} from './verbs.js'
import type {WordForms} from './word-forms.js'
import type {Word} from './words.js'

const maysMonth = new Set(exceptions.maysMonth)
const comparedWhole = new Set(exceptions.comparedWhole)
const neverSuffixed = new Set(exceptions.neverSuffixed)

const auxiliaries = new Set(exceptions.auxiliaries)
const conjunctions = new Set(exceptions.conjunctions)

/** شده behind a noun, not before an auxiliary: 271 of 357 in the treebanks' training text are one word. */
const ADJECTIVE = 3
/** Odds where the letters leave no doubt: an ending that is no word, می before a verb. */
const SURE = 2000
/** ای, ام, اش are words too (ای خدا), but hardly ever behind a silent ه. */
const HARDLY_A_WORD = 500
/** Doubt that remains about a pair never met apart. */
const UNMET = 0.3
const MOST_FOR_A_GUESS = 20

/** How many times likelier it is that two neighbours are one word than two. `before` is the word before them, if any. */
export function joinOdds(
  word: Word,
  next: Word,
  before: Word | undefined,
  after: Word | undefined,
  digitBefore: boolean,
  forms: WordForms,
): number {
  if (word.isContinuous) return next.isFinite && !isMay(word, before, digitBefore) ? SURE : 0
  const stem = word.parts[word.parts.length - 1]!
  let odds = 0
  for (const suffix of next.suffixes) {
    if (carries(stem, suffix)) odds = Math.max(odds, suffixOdds(stem, suffix, forms))
  }
  if (odds > 0) return odds
  // The adjective goes on to what it governs: ثبت‌شده در; before a stop or a conjunction it is a verb without است.
  if (next.written === 'شدهٔ' || (next.written === 'شده' && after && !conjunctions.has(after.written))) return ADJECTIVE
  const isAlone = word.parts.length === 1 && next.parts.length === 1 && before?.written !== word.written // تک تک
  return isAlone ? newCompound(word, next) : 0
}

/** می is the month behind ماه or a day of it: ۱۲ می, ماه می. */
const isMay = (word: Word, before: Word | undefined, digitBefore: boolean): boolean =>
  word.written === 'می' && (digitBefore || (before !== undefined && maysMonth.has(before.written)))

/** بیشتر, کمتر and بهتر are written as one, without a ZWNJ (Academy). */
export const isWhole = (word: Word, next: Word): boolean =>
  comparedWhole.has(word.written) && next.suffixes.some(({kind}) => kind === 'comparative')

/** A participle before an auxiliary is a verb, and stands alone: ثبت شده است, but موارد ثبت‌شده. */
export const isVerb = (next: Word, after: Word | undefined): boolean =>
  after !== undefined && participles.has(next.written) && auxiliaries.has(after.written.replaceAll(ZWNJ, ''))

function suffixOdds(stem: string, {suffix, kind}: Suffix, forms: WordForms): number {
  if (kind === 'plural') return SURE
  if (kind === 'silentHe') return HARDLY_A_WORD
  if (kind === 'yeh') return suffix === 'ای' ? 0 : 3
  if (suffix !== 'تر' || comparedWhole.has(stem)) return SURE
  return isCompared(stem, forms) ? HARDLY_A_WORD : 3 // تر is "wet" too
}

const isCompared = (stem: string, forms: WordForms): boolean =>
  ['تر', 'ترین', 'تری'].some((suffix) => forms.known(stem + suffix) > 0)

/** For a pair that nobody has met: how readily one of them makes compounds, if the other is a known word. */
function newCompound(word: Word, next: Word): number {
  if (word.asFirst === 0 && next.asLast === 0) return 0
  if (neverSuffixed.has(word.written) || neverSuffixed.has(next.written) || next.written.length < 3) return 0
  const byLast = word.isKnown && !word.written.endsWith('ً') ? next.asLast : 0
  const byFirst = next.isKnown ? word.asFirst : 0
  return Math.min(Math.max(byLast, byFirst), MOST_FOR_A_GUESS)
}

/**
 * Compounds of the lexicon that begin in `words[at]`'s last part and run over the spaces behind it: for each that is
 * there, `found` gets the number of spaces that it covers, and the odds.
 */
export function eachCompound(
  words: readonly Word[],
  at: number,
  end: number,
  found: (spaces: number, odds: number) => void,
): void {
  for (const {parts, weight, spaced} of words[at]!.compounds) {
    let word = at + 1
    let part = 0
    let k = 1
    while (k < parts.length && word < end && words[word]!.parts[part] === parts[k]) {
      k++
      if (++part === words[word]!.parts.length) {
        word++
        part = 0
      }
    }
    if (k === parts.length && part === 0) found(word - at - 1, weight / (spaced + UNMET))
  }
}
