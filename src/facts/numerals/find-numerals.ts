import {numberWords} from '../../persian/number-words.js'
import {decimal, negate} from '../../text/decimal.js'
import {spanAt, type Text} from '../../text/text.js'
import links from '../words/links.json' with {type: 'json'}
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './find-numerals.json' with {type: 'json'}
import {joinNumerals} from './join.js'
import type {Numeral, UnplacedNumeral} from './numeral.js'
import {isQuarter} from './read-cardinal.js'
import {readNumeral} from './read-numeral.js'

const between = new Set(links.between)
const MINUS = new Set(['-', '−'])
const ONE = decimal(1)
/** A year of either calendar, as سال heads it. */
const PLAUSIBLE_YEAR = /^(1[2-9]|20)\d\d$/
const determiners = new Set(list.determiners)
/** Units below zero. */
const signed = new Set(list.signed)

/** Every numeral of a text, ranges joined, in order and disjoint. One pass: a word that was read is not read again. */
export function findNumerals(text: Text, words: readonly Word[]): Numeral[] {
  return joinNumerals(text, words, findSimpleNumerals(text, words))
}

/** Every numeral by itself: the two ends of a range are two. */
export function findSimpleNumerals(text: Text, words: readonly Word[]): Numeral[] {
  const found: Numeral[] = []
  for (let i = 0; i < words.length; ) {
    if (!mayStart(words[i]!) && !isQuarter(words, i)) {
      i++
      continue
    }
    const first = isNegative(words, i) ? i - 1 : i
    const read = isYearBeforeMagnitude(words, i)
      ? alone(words, i)
      : readNumeral(words, first, between.has(words[first - 1]?.text ?? ''))
    const reading = read && first === i && isNegativeAfter(words, i, read) ? negative(read) : read
    if (!reading) {
      i++
      continue
    }
    found.push(placed(text, words, first, reading))
    i = reading.next
  }
  return found
}

function placed(text: Text, words: readonly Word[], first: number, reading: UnplacedNumeral): Numeral {
  const {form, value, min, max, fraction, parts, written, suffix, magnitude, coefficient, next} = reading
  const {start, end} = spanAt(text, words[first]!.start, words[next - 1]!.end)
  // one literal, not a spread: tables hold many numerals
  return {
    start,
    end,
    form,
    value,
    min,
    max,
    fraction,
    parts,
    written,
    suffix,
    magnitude,
    coefficient,
    first,
    next,
    unitAt: next,
    ends: null,
    role: null,
    change: null,
  }
}

/** «سال ۱۴۰۲ هزار نفر», «ساعت ۱۰ هزار نفر»: the year or hour is not multiplied. */
function isYearBeforeMagnitude(words: readonly Word[], at: number): boolean {
  const {text, kind} = words[at]!
  if (kind !== 'digits' || numberWords.get(words[at + 1]?.text ?? '')?.kind !== 'magnitude') return false
  const [head, determiner] = [words[at - 1]?.text, words[at - 2]]
  if (head === w.year) return PLAUSIBLE_YEAR.test(text)
  return (
    head === w.hour && Number(text) <= 24 && !determiners.has(determiner?.text ?? '') && determiner?.kind !== 'digits'
  )
}

const alone = (words: readonly Word[], at: number): UnplacedNumeral => {
  const value = decimal(Number(words[at]!.text))
  return {
    form: 'cardinal',
    value,
    min: null,
    max: null,
    fraction: null,
    parts: [],
    suffix: '',
    magnitude: ONE,
    coefficient: value,
    written: 'digits',
    next: at + 1,
  }
}

/** «۵- درجه», «۲- درصد»: the minus typed after its digits, as right-to-left typing leaves it. */
function isNegativeAfter(words: readonly Word[], at: number, {form, written, next, value}: UnplacedNumeral): boolean {
  const [before, sign, unit] = [words[at - 1], words[next], words[next + 1]]
  if (form !== 'cardinal' || written !== 'digits' || value === null || before?.kind !== 'letters') return false
  return MINUS.has(sign?.text ?? '') && sign!.gap === 'none' && unit?.gap === 'space' && signed.has(unit.text)
}

const negative = (reading: UnplacedNumeral): UnplacedNumeral => ({
  ...reading,
  value: reading.value && negate(reading.value),
  coefficient: reading.coefficient && negate(reading.coefficient),
  next: reading.next + 1,
})

/** A minus touches its digits and stands free on its right: «دمای -۵», but not ۳-۱ or a line that begins with a dash. */
function isNegative(words: readonly Word[], at: number): boolean {
  const sign = words[at - 1]
  const before = words[at - 2]
  return (
    words[at]!.kind === 'digits' &&
    words[at]!.gap === 'none' &&
    sign !== undefined &&
    MINUS.has(sign.text) &&
    sign.gap === 'space' &&
    before?.kind === 'letters'
  )
}
