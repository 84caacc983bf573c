import {numberWords} from '../../persian/number-words.js'
import {type Decimal, decimal, multiply, negate} from '../../text/decimal.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {decimalOf} from './amount.js'
import {readDigits} from './digits.js'
import type {UnplacedNumeral} from './numeral.js'
import {type Cardinal, readCardinal} from './read-cardinal.js'
import list from './read-numeral.json' with {type: 'json'}

const ONE = decimal(1)
const ordinalEndings = new Set(list.ordinal_endings)
const endingsApart = new Set(list.ordinal_endings_apart)
const kitchen = new Set(list.kitchen)
const MINUS = new Set(['-', '−', '–'])
const NOTHING = {
  value: null,
  min: null,
  max: null,
  fraction: null,
  parts: [],
  suffix: '',
  magnitude: ONE,
  coefficient: null,
} as const

/** Reads the numeral that begins at a word, as far as it goes; undefined where none does. */
export function readNumeral(words: readonly Word[], at: number, between = false): UnplacedNumeral | undefined {
  const word = words[at]!
  if (word.text === w.minus || MINUS.has(word.text)) return readNegative(words, at)
  // «رشد منهای ۲ درصد», but «پنج منهای دو»
  if (word.text === w.minusBetween) return at > 0 && mayStart(words[at - 1]!) ? undefined : readNegative(words, at)
  if (word.text === w.some || word.text === w.several) return readSome(words, at)
  if (word.text === w.oneHalf || word.text === w.halfOf) return readHalf(words, at)
  if (word.text === w.oneThird)
    return {
      ...NOTHING,
      form: 'fraction',
      fraction: {numerator: ONE, denominator: decimal(3)},
      written: 'words',
      next: at + 1,
    }
  const number = word.kind === 'letters' ? numberWords.get(word.text) : undefined
  const plural = words[at + 1]
  if (number && plural?.text === w.plural && plural.gap === 'zwnj' && number.size >= 10)
    return readVague(words, number.value, at + 2)
  // «۱۰ها هزار نفر»
  if (word.kind === 'digits' && plural?.text === w.plural && /^10+$/.test(word.text) && isPluralOfDigits(words, at + 1))
    return readVague(words, decimal(BigInt(word.text)), at + 2)
  if (number?.kind === 'vague') return readVague(words, number.value, at + 1)
  if (number?.kind === 'ordinal') return ordinal(number.value, at + 1, 'words', word.text)
  if (number?.kind === 'magnitude' && number.below === 0) return undefined // پروژه میلیاردی
  const kitchen = readKitchenFraction(words, at)
  if (kitchen) return kitchen
  const cardinal = readCardinal(words, at, between)
  if (!cardinal) return readParts(words, at)
  return (
    readOrdinal(words, cardinal) ??
    readFraction(words, at, cardinal) ??
    readPerThousand(words, cardinal) ??
    fromCardinal(words, cardinal)
  )
}

/** ها on to digits, or apart from them before a magnitude. */
const isPluralOfDigits = (words: readonly Word[], at: number): boolean =>
  words[at]!.gap !== 'space' || numberWords.get(words[at + 1]?.text ?? '')?.kind === 'magnitude'

function fromCardinal(
  words: readonly Word[],
  {value, next, magnitude, coefficient, written}: Cardinal,
): UnplacedNumeral {
  const last = words[next - 1]!.text
  const suffix = last.endsWith(w.ya) && numberWords.get(last)?.kind === 'magnitude' ? w.ya : ''
  return {
    form: 'cardinal',
    value,
    min: null,
    max: null,
    fraction: null,
    parts: [],
    suffix,
    magnitude,
    coefficient,
    written,
    next,
  }
}

const ordinal = (value: Decimal, next: number, written: UnplacedNumeral['written'], word: string): UnplacedNumeral => ({
  ...NOTHING,
  form: 'ordinal',
  value,
  next,
  written,
  coefficient: value,
  suffix: word.endsWith(w.endingIn) ? w.ordinalEndingIn : w.ordinalEnding,
})

function readOrdinal(words: readonly Word[], cardinal: Cardinal): UnplacedNumeral | undefined {
  const {value, next, written, below} = cardinal
  const word = words[next]
  if (word?.kind !== 'letters' || value.includes('.')) return undefined
  // «سی ام» stands apart too; after any other numeral the ending must touch it
  const near =
    word.gap !== 'space' ||
    words[next - 1]!.text === w.thirty ||
    // «۲۱ امین نمایشگاه»
    (written === 'digits' && endingsApart.has(word.text))
  // «۱۹۸۸م» is a year of our era
  const isYear = word.text === w.ordinalEnding && written === 'digits' && value.length === 4
  if (near && !isYear && ordinalEndings.has(word.text)) return ordinal(value, next + 1, written, word.text)
  const large = numberWords.get(word.text)
  if (large?.kind === 'ordinal' && large.size >= 1000 && word.text.endsWith(w.ordinalEndingIn))
    return ordinal(multiply(value, large.value), next + 1, written, word.text)
  const last = word.text === w.and ? words[next + 1] : undefined
  // «قرن بیست و یکمی»
  const rank = last?.text.endsWith(list.rank_with_ya) ? last.text.slice(0, -1) : last?.text
  const number = last?.kind === 'letters' ? numberWords.get(rank!) : undefined
  if (number?.kind !== 'ordinal' || number.size >= below || last!.text.startsWith(w.first)) return undefined
  if (last!.text.startsWith(w.foremost)) return undefined
  return ordinal(decimal(BigInt(value) + BigInt(number.value)), next + 2, written, last!.text)
}

/** دو سوم, یک‌چهارم, سه دهم: a small number before an ordinal that is larger. */
function readFraction(
  words: readonly Word[],
  at: number,
  {value, next, written}: Cardinal,
): UnplacedNumeral | undefined {
  const word = words[next]
  const number = word?.kind === 'letters' ? numberWords.get(word.text) : undefined
  const small = next === at + 1 && !value.includes('.') && Number(value) > 0
  if (!small || number?.kind !== 'ordinal' || !word!.text.endsWith(w.ordinalEnding) || word!.text.length < 3)
    return undefined
  if (word!.text === w.firstOf || Number(value) >= number.size) return undefined
  const fraction = {numerator: value, denominator: number.value}
  return {...NOTHING, form: 'fraction', fraction, next: next + 1, written}
}

/** Denominators that cooks write with a slash: «۱/۲ لیوان», but «۱/۵ لیوان» is one and a half. */
const KITCHEN_DENOMINATORS = /^[2348]$/

function readKitchenFraction(words: readonly Word[], at: number): UnplacedNumeral | undefined {
  const [numerator, slash, denominator, unit] = [words[at]!, words[at + 1], words[at + 2], words[at + 3]]
  if (slash?.text !== '/' || slash.gap !== 'none' || !kitchen.has(unit?.text ?? '')) return undefined
  if (numerator.kind !== 'digits' || denominator?.gap !== 'none' || !KITCHEN_DENOMINATORS.test(denominator.text))
    return undefined
  if (!(Number(numerator.text) > 0 && Number(numerator.text) < Number(denominator.text))) return undefined
  const fraction = {numerator: decimal(Number(numerator.text)), denominator: decimal(Number(denominator.text))}
  return {...NOTHING, form: 'fraction', fraction, next: at + 3, written: 'digits'}
}

/** «۲ در هزار», «سه در ده هزار»: parts of a power of ten that counts nothing itself. */
function readPerThousand(words: readonly Word[], {value, next, written}: Cardinal): UnplacedNumeral | undefined {
  if (words[next]?.text !== w.in || !/^[1-9]\d{0,3}$/.test(value)) return undefined
  const whole = words[next + 1]?.kind === 'letters' ? readCardinal(words, next + 1) : undefined
  if (!whole || !/^10{3,9}$/.test(whole.value) || !isStop(words[whole.next])) return undefined
  const fraction = {numerator: value, denominator: whole.value}
  return {...NOTHING, form: 'fraction', fraction, next: whole.next, written: written === 'words' ? 'words' : 'mixed'}
}

/** نصف بودجه, نیمی از مردم. */
function readHalf(words: readonly Word[], at: number): UnplacedNumeral | undefined {
  if (words[at]!.text === w.halfOf && words[at + 1]?.text !== w.from) return undefined
  const fraction = {numerator: ONE, denominator: decimal(2)}
  return {...NOTHING, form: 'fraction', fraction, next: at + 1, written: 'words'}
}

function readNegative(words: readonly Word[], at: number): UnplacedNumeral | undefined {
  const first = words[at + 1]
  if (!first || (first.kind !== 'digits' && first.kind !== 'letters')) return undefined
  const cardinal = readCardinal(words, at + 1)
  if (!cardinal) return undefined
  const {fraction, next} = readFraction(words, at + 1, cardinal) ?? {}
  const tenths = fraction && decimalOf(fraction)
  // «منفی سه دهم»
  if (tenths && next)
    return {...fromCardinal(words, {...cardinal, next}), value: negate(tenths), coefficient: null, suffix: ''}
  const reading = fromCardinal(words, cardinal)
  return {...reading, value: negate(cardinal.value), coefficient: negate(cardinal.coefficient)}
}

/** هزاران, ده‌ها هزار, صدها میلیارد: at least so many. */
function readVague(words: readonly Word[], least: Decimal, at: number): UnplacedNumeral {
  const larger = readCardinal(words, at)
  const scaled =
    larger?.coefficient === '1' && larger.magnitude !== ONE && words[at]!.gap !== 'none' ? larger : undefined
  const min = scaled ? multiply(least, scaled.magnitude) : least
  return {...NOTHING, form: 'vague', min, next: scaled ? scaled.next : at, written: 'words'}
}

/** چند هزار, چند ده میلیون, and چند by itself, which has no least value. */
function readSome(words: readonly Word[], at: number): UnplacedNumeral {
  const larger = words[at + 1]?.kind === 'letters' ? readCardinal(words, at + 1) : undefined
  const least = larger && (larger.coefficient === '1' || /^10+$/.test(larger.value)) ? larger : undefined
  return {
    ...NOTHING,
    form: 'vague',
    min: least ? least.value : null,
    next: least ? least.next : at + 1,
    written: 'words',
  }
}

function readParts(words: readonly Word[], at: number): UnplacedNumeral | undefined {
  if (words[at]?.kind !== 'digits') return undefined
  const {parts, next} = readDigits(words, at)
  return {...NOTHING, form: 'parts', parts, next, written: 'digits'}
}
