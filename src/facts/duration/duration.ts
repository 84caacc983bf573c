import {add, type Decimal, multiply} from '../../text/decimal.js'
import type {FactKind} from '../kind/kind.js'
import {quantity} from '../kind/quantity.js'
import {timexDuration} from '../kind/timex.js'
import {amountOf, times} from '../numerals/amount.js'
import type {Numeral} from '../numerals/numeral.js'
import {periodAt, SMALLER, type TimeUnit} from '../units/periods.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'

const HALF = '0.5' as Decimal

/** A length of time: ۳ روز, نیم ساعت, یک سال و نیم, ۲ ساعت و ۳۰ دقیقه, دو دهه, ۴۸ ساعته. */
export const duration: FactKind = {
  name: 'duration',
  *find({text, words}, numerals) {
    for (let i = 0; i < numerals.length; i++) {
      const numeral = numerals[i]!
      if (numeral.form === 'ordinal' || numeral.form === 'parts') continue
      const period = periodAt(words, numeral.unitAt)
      if (!period) continue
      const whole = lengthOf(words, numeral, numerals[i + 1])
      yield quantity(text, words, 'duration', numeral, whole.next, {
        value: whole.value,
        min: times(numeral.min, period.value.factor),
        max: times(numeral.max, period.value.factor),
        unit: whole.unit,
        timex: timexDuration(whole.value, whole.unit),
      })
      if (whole.took) i++
    }
  },
}

interface Length {
  readonly value: string | null
  readonly unit: TimeUnit
  readonly next: number
  /** Whether the numeral after it is part of it. */
  readonly took: boolean
}

function lengthOf(words: readonly Word[], numeral: Numeral, after: Numeral | undefined): Length {
  const {value: period, next} = periodAt(words, numeral.unitAt)!
  const value = times(amountOf(numeral), period.factor)
  const alone = {value, unit: period.unit, next, took: false}
  if (words[next]?.text !== w.and || value === null || value.includes('/')) return alone
  const more = after?.first === next + 1 ? after : undefined
  const smaller = more && periodAt(words, more.unitAt)
  if (words[next + 1]?.text === w.half && !smaller) {
    const half = multiply(HALF, period.factor)
    return {value: add(value as Decimal, half), unit: period.unit, next: next + 2, took: more !== undefined}
  }
  const factor = smaller && SMALLER[period.unit]?.[smaller.value.unit]
  const rest = more && amountOf(more)
  if (!factor || !rest || rest.includes('/')) return alone
  const sum = add(multiply(value as Decimal, factor), rest as Decimal)
  return {value: sum, unit: smaller.value.unit, next: smaller.next, took: true}
}
