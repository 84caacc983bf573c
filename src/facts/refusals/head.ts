import type {Numeral} from '../numerals/numeral.js'
import {isUnit} from '../units/units.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const between = new Set(heads.between)
const notHeads = new Set(heads.notHeads)
/** «ماده ۵ تبصره ۲» are two heads, «دو گروه ۱۰ نفر» none. */
const countable = new Set(heads.name)
/** Words between a head and its number: «شماره تلفن: ۸۸۹۰». */
export const NEAR = 3

/** The word that a number names a member of: شبکه in «شبکه سه», ماده in «ماده ۵», تلفن in «تلفن: ۸۸۹۰». */
function headOf(words: readonly Word[], {first}: Numeral, list: ReadonlySet<string>): number | undefined {
  for (let i = first - 1; i >= 0 && i >= first - NEAR; i--) {
    const word = words[i]!
    if (list.has(word.text)) return isCounted(words[i - 1], words[i]!) ? undefined : i
    // «دقیقه‌ی ۸۰»: the ezafe written out
    if (!between.has(word.text) && !(word.text === w.ya && word.gap === 'zwnj')) return undefined
  }
  return undefined
}

/** «این منطقه», «دو گروه»: the word is spoken of by itself and heads no number. */
const isCounted = (before: Word | undefined, head: Word): boolean =>
  before !== undefined &&
  (notHeads.has(before.text) || (countable.has(head.text) && mayStart(before) && !isYear(before)))

/** «مورخ ۱۹/۱۲/۱۳۹۱ شماره ۲۵۲۵»: what ends a date counts no heads. */
const isYear = ({kind, text}: Word): boolean => kind === 'digits' && /^(?:1[349]|20)\d\d$/.test(text)

const sizes = new Set(heads.sizes)

/** What is numbered carries no magnitude and counts nothing: «در شبکه ۵ نفر» are persons. */
export const isPlain = (words: readonly Word[], {magnitude, form, unitAt, next, ends}: Numeral): boolean =>
  magnitude === '1' &&
  (form === 'cardinal' || form === 'parts') &&
  !isUnit(words, unitAt) &&
  !isUnit(words, next) &&
  // «بیمارستان ۲۵۰ تختخوابی», «مدرسه ۱۲ کلاسه»
  !sizes.has(words[next]?.text ?? '') &&
  // «با حساب پنج بر سه»
  words[next]?.text !== w.on &&
  (!ends || ends[0].magnitude === '1')

/** Refuses the numbers that one of the words heads, where `also` holds. */
export function headed(
  reason: string,
  list: readonly string[],
  also: (words: readonly Word[], numeral: Numeral) => boolean = isPlain,
): Refusal {
  const set = new Set(list)
  return {reason, holds: (words, numeral) => headOf(words, numeral, set) !== undefined && also(words, numeral)}
}

/** A plain number or a rank. */
export const numbered = (words: readonly Word[], numeral: Numeral): boolean =>
  numeral.form === 'ordinal' || isPlain(words, numeral)
