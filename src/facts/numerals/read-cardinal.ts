import {numberWords} from '../../persian/number-words.js'
import {add, compare, type Decimal, decimal, multiply, parseDecimal} from '../../text/decimal.js'
import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import {readDigits} from './digits.js'
import list from './places.json' with {type: 'json'}

/** No number that anyone writes has more magnitudes; a bound keeps the arithmetic linear. */
const MOST_MAGNITUDES = 6
const HALF = '0.5' as Decimal
const QUARTER = '0.25' as Decimal
const ONE = decimal(1)
const ZERO = decimal(0)

/** A cardinal read up to the word `next`: `coefficient` times `magnitude` is its last part. */
export interface Cardinal {
  readonly value: Decimal
  readonly next: number
  readonly magnitude: Decimal
  readonly coefficient: Decimal
  readonly written: 'digits' | 'words' | 'mixed'
  /** What may still be added after و must be smaller; 0 where nothing may. */
  readonly below: number
}

/** One number before its magnitudes: digits, a small word, نیم. */
interface Base {
  readonly value: Decimal
  readonly below: number
  readonly next: number
  readonly digits: boolean
}

/** A number with what is added to it so far: `rest` waits for a magnitude (صد و بیست of صد و بیست هزار). */
interface Sum {
  readonly done: Decimal
  /** The last magnitude that was applied; 0 before the first one. */
  readonly step: Decimal
  readonly rest: Decimal | undefined
  readonly below: number
  readonly next: number
}

/**
 * Reads a cardinal at a word: ۶ هزار و ۴۰۰ میلیارد, صد و بیست و پنج, ۲ و نیم میلیون, ۵ و ۴ دهم. Looks no further than
 * the number goes. `between` keeps the و of «بین ۵ هزار و ۱۰ میلیون» from adding.
 */
export function readCardinal(words: readonly Word[], at: number, between = false): Cardinal | undefined {
  const first = readBase(words, at)
  if (!first && powerAt(words, at) === undefined) return undefined
  let digits = first?.digits ?? false
  let letters = !digits
  let sum: Sum = first
    ? {done: ZERO, step: ZERO, rest: first.value, below: first.below, next: first.next}
    : {done: ZERO, step: ZERO, rest: ONE, below: 0, next: at}
  let coefficient: Decimal | undefined
  let magnitude = ONE
  let safe = {sum, coefficient, magnitude} // the last sum that can stand by itself
  for (let round = 0; round < MOST_MAGNITUDES * 4; round++) {
    const scaled = applyMagnitudes(words, sum, between)
    if (scaled === 'wrong') {
      ;({sum, coefficient, magnitude} = safe)
      break
    }
    if (scaled) {
      coefficient = scaled.coefficient
      magnitude = scaled.magnitude
      letters = true
      sum = scaled.sum
    }
    if (sum.rest === undefined || sum.step === ZERO) safe = {sum, coefficient, magnitude}
    const more = readAddend(words, sum)
    if (!more) break
    if (sum.rest === undefined) coefficient = undefined
    digits ||= more.digits
    letters ||= !more.digits
    sum = more.sum
  }
  const value = sum.rest === undefined ? sum.done : add(sum.done, sum.rest)
  const plain = sum.rest !== undefined || coefficient === undefined
  return {
    value,
    next: sum.next,
    magnitude: plain ? ONE : magnitude,
    coefficient: plain ? value : (coefficient ?? value),
    written: digits ? (letters ? 'mixed' : 'digits') : 'words',
    below: sum.below,
  }
}

function readBase(words: readonly Word[], at: number): Base | undefined {
  const word = words[at]
  if (word?.kind === 'digits') {
    const {value, next} = readDigits(words, at)
    return value && {value, below: 0, next, digits: true}
  }
  if (word?.kind !== 'letters') return undefined
  if (word.text === w.half) return {value: HALF, below: 0, next: at + 1, digits: false}
  if (isQuarter(words, at)) return {value: QUARTER, below: 0, next: at + 1, digits: false}
  const number = numberWords.get(word.text)
  if (number?.kind !== 'small') return undefined
  const hundred = number.size > 0 && number.size < 10 && numberWords.get(words[at + 1]?.text ?? '')
  if (hundred && hundred.size === 100 && hundred.kind === 'small' && words[at + 1]!.text === w.hundred)
    return {value: decimal(number.size * 100), below: 100, next: at + 2, digits: false}
  return {value: number.value, below: number.below, next: at + 1, digits: false}
}

/** «ربع میلیون»; any other ربع is a coin or a quarter of an hour. */
export const isQuarter = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === w.quarter && powerAt(words, at + 1) !== undefined

function powerAt(words: readonly Word[], at: number): Decimal | undefined {
  const word = words[at]
  const number = word?.kind === 'letters' ? numberWords.get(word.text) : undefined
  return number?.kind === 'magnitude' ? number.value : undefined
}

/** The magnitudes at the sum's end. They multiply what waits; a larger one than all before multiplies all (stacking). */
function applyMagnitudes(
  words: readonly Word[],
  sum: Sum,
  between: boolean,
): {sum: Sum; magnitude: Decimal; coefficient: Decimal | undefined} | 'wrong' | undefined {
  const power = powerAt(words, sum.next)
  if (!power || sum.rest === undefined) return undefined
  let next = sum.next + 1
  let magnitude = power
  for (let count = 1; count < MOST_MAGNITUDES; count++, next++) {
    const above = powerAt(words, next)
    if (!above) break
    magnitude = multiply(magnitude, above)
  }
  const added = multiply(sum.rest, magnitude)
  const after = {step: magnitude, rest: undefined, below: Number(magnitude), next}
  if (sum.step === ZERO) return {sum: {...after, done: added}, magnitude, coefficient: sum.rest}
  if (compare(added, sum.step) < 0) {
    return {sum: {...after, done: add(sum.done, added)}, magnitude, coefficient: undefined}
  }
  // «۶ هزار و ۴۰۰ میلیارد» is 6,400 milliards; «۵۰۰ هزار و یک میلیون» are two numbers
  const small = Number(sum.done) < 10_000 && Number(power) >= 1e9
  const stacks = !between && compare(power, sum.done) > 0 && (Number(sum.rest) >= 100 || small)
  if (!stacks) return 'wrong'
  const coefficient = add(sum.done, sum.rest)
  return {sum: {...after, done: multiply(coefficient, magnitude)}, magnitude, coefficient}
}

/** «و» with a number small enough to be added, with نیم, or with tenths («۵ و ۴ دهم»); also ممیز. */
function readAddend(words: readonly Word[], sum: Sum): {sum: Sum; digits: boolean} | undefined {
  const and = words[sum.next]
  if (and?.kind === 'digits') return readBeside(words, sum)
  if (and?.kind !== 'letters' || (and.text !== w.and && and.text !== w.point)) return undefined
  const start = sum.next + 1
  const decimals = readDecimals(words, start, and.text === w.point)
  if (decimals && sum.rest !== undefined && !sum.rest.includes('.')) {
    return {sum: {...sum, rest: add(sum.rest, decimals.value), below: 0, next: decimals.next}, digits: decimals.digits}
  }
  if (and.text === w.point) return undefined
  const base = readBase(words, start)
  if (base?.value === HALF && base.next === start + 1) {
    // «۱۱ میلیون و نیم‌سکه …»: a word of its own
    const joined = words[base.next]?.gap === 'zwnj' && !numberWords.has(words[base.next]!.text)
    // … but «دوونیم‌ساله» is two and a half of its unit
    if (joined && !isUnit(words, base.next)) return undefined
    if (sum.rest?.includes('.')) return undefined
    const half = {...sum, below: 0, next: base.next}
    // «یک میلیون و نیم» is half of the magnitude more; «۲ هزار و نیم ساعت» does not occur
    if (sum.rest === undefined) return {sum: {...half, rest: multiply(sum.step, HALF)}, digits: false}
    return {sum: {...half, rest: add(sum.rest, HALF)}, digits: false}
  }
  if (base) {
    const size = Number(base.value)
    if (size <= 0 || size >= sum.below) return undefined
    const rest = sum.rest === undefined ? base.value : add(sum.rest, base.value)
    return {sum: {...sum, rest, below: base.below, next: base.next}, digits: base.digits}
  }
  // «دو میلیون و هزار»: the magnitude itself is what is added
  const power = powerAt(words, start)
  return power && sum.rest === undefined && Number(power) < sum.below
    ? {sum: {...sum, rest: ONE, below: 0, next: start}, digits: false}
    : undefined
}

/** «یک هزار 560», «2 میلیون 300 هزار»: و left out between a magnitude and digits that can only be its rest. */
function readBeside(words: readonly Word[], sum: Sum): {sum: Sum; digits: boolean} | undefined {
  const base = readBase(words, sum.next)
  if (!base || sum.rest !== undefined || !/^[1-9]\d\d$/.test(base.value)) return undefined
  const power = powerAt(words, base.next)
  if (power ? Number(power) >= sum.below : sum.below !== 1000) return undefined
  return {sum: {...sum, rest: base.value, below: 0, next: base.next}, digits: true}
}

const placesOf = new Map(Object.entries(list.places))

/** What stands before دهم, صدم, هزارم: up to «صد و بیست و پنج». */
function readNumerator(words: readonly Word[], at: number): Base | undefined {
  let base = readBase(words, at)
  while (base && base.below > 0 && words[base.next]?.text === w.and) {
    const more = readBase(words, base.next + 1)
    if (!more || more.digits || more.value.includes('.') || Number(more.value) >= base.below || more.value === '0')
      break
    base = {...more, value: add(base.value, more.value), digits: base.digits}
  }
  return base
}

/** Tenths, hundredths, thousandths after و: 0.4 for «۴ دهم»; after ممیز also bare digits. */
function readDecimals(
  words: readonly Word[],
  at: number,
  point: boolean,
): {value: Decimal; next: number; digits: boolean} | undefined {
  const base = readNumerator(words, at)
  if (!base || base.value.includes('.')) return undefined
  const places = placesOf.get(words[base.next]?.text ?? '')
  if (places === undefined && !point) return undefined
  const width = places ?? base.value.length
  if (base.value.length > width) return undefined
  const value = parseDecimal(`0.${base.value.padStart(width, '0')}`)!
  return {value, next: places === undefined ? base.next : base.next + 1, digits: base.digits}
}
