import type {Timex} from '../../document/layers.js'
import {add, type Decimal, multiply} from '../../text/decimal.js'
import {timexDuration, timexOfParts} from '../kind/timex.js'
import {amountOf, times} from '../numerals/amount.js'
import type {Numeral} from '../numerals/numeral.js'
import {periodAt, SMALLER, type TimeUnit} from '../units/periods.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'

const HALF = '0.5' as Decimal
const QUARTER = '0.25' as Decimal
/** A mean month of UCUM, a twelfth of 365.25 days. */
const DAYS_OF_MONTH = '30.4375' as Decimal

/** A length of time with all that و adds to it. */
export interface Length {
  readonly value: string | null
  readonly unit: TimeUnit
  readonly timex: Timex | null
  /** The word after it. */
  readonly next: number
  /** How many of the numerals after it are part of it. */
  readonly took: number
}

/** The length that begins with a numeral: «یک سال و نیم», «دو ساعت و ربع», «۲ ساعت و ۳۰ دقیقه و ۱۰ ثانیه», «۱۰ سال و ۶ ماه و ۵ روز». */
export function lengthOf(words: readonly Word[], numerals: readonly Numeral[], at: number): Length {
  const numeral = numerals[at]!
  const {value: period, next} = periodAt(words, numeral.unitAt)!
  const value = times(amountOf(numeral), period.factor)
  const alone = plain(value, period.unit, next, 0)
  if (words[next]?.text !== w.and || value === null || value.includes('/')) return alone
  const second = partAt(words, numerals[at + 1], next)
  if (!second) {
    const after = numerals[at + 1]?.first === next + 1 ? 1 : 0
    // «یک سال و نیم», «دو ساعت و ربع»
    if (words[next + 1]?.text === w.half)
      return plain(add(value as Decimal, multiply(HALF, period.factor)), period.unit, next + 2, after)
    if (words[next + 1]?.text === w.quarter && period.unit === 'h')
      return plain(add(value as Decimal, QUARTER), 'h', next + 2, 0)
    return alone
  }
  const sum = summed(value as Decimal, period.unit, second)
  if (!sum) return alone
  const two = plain(sum, second.unit, second.next, 1)
  const third = words[second.next]?.text === w.and ? partAt(words, numerals[at + 2], second.next) : undefined
  const whole = third && (summed(sum, second.unit, third) ?? daysOf(sum, second.unit, third))
  if (!third || !whole) return two
  const timex = timexOfParts([
    [value, period.unit],
    [second.value, second.unit],
    [third.value, third.unit],
  ])
  return {value: whole, unit: third.unit, timex, next: third.next, took: 2}
}

const plain = (value: string | null, unit: TimeUnit, next: number, took: number): Length => ({
  value,
  unit,
  timex: timexDuration(value, unit),
  next,
  took,
})

interface Part {
  readonly value: Decimal
  readonly unit: TimeUnit
  readonly next: number
}

/** The amount of time that stands right after the و at a word. */
function partAt(words: readonly Word[], numeral: Numeral | undefined, and: number): Part | undefined {
  if (numeral?.first !== and + 1) return undefined
  const period = periodAt(words, numeral.unitAt)
  const value = period && amountOf(numeral)
  return value && !value.includes('/')
    ? {value: value as Decimal, unit: period.value.unit, next: period.next}
    : undefined
}

/** A larger and a smaller unit in the smaller one, where that is fixed. */
function summed(value: Decimal, unit: TimeUnit, part: Part): Decimal | undefined {
  const factor = SMALLER[unit]?.[part.unit]
  return factor && add(multiply(value, factor), part.value)
}

/** «۱۰ سال و ۶ ماه و ۵ روز»: months as UCUM counts them. */
const daysOf = (months: Decimal, unit: TimeUnit, part: Part): Decimal | undefined =>
  unit === 'mo' && part.unit === 'd' ? add(multiply(months, DAYS_OF_MONTH), part.value) : undefined
