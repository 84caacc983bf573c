import {add, type Decimal, decimal, multiply} from '../../text/decimal.js'
import type {Numeral} from '../numerals/numeral.js'
import {measureAt} from '../units/measures.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'

const HALF = '0.5' as Decimal

/** Units that are said together, and how many of the second make one of the first. */
const TOGETHER: Record<string, number> = {
  'kg g': 1000,
  't kg': 1000,
  'km m': 1000,
  'm cm': 100,
  'cm mm': 10,
  'L mL': 1000,
  'g mg': 1000,
}

/** «یک تن و نیم», «دو متر و نیم». */
export function withHalf(words: readonly Word[], {value, unitAt}: Numeral): {value: Decimal; next: number} | undefined {
  const unit = measureAt(words, unitAt)
  if (!unit || value === null || value.includes('.') || words[unit.next]?.text !== w.and) return undefined
  if (words[unit.next + 1]?.text !== w.half || measureAt(words, unit.next + 2)) return undefined
  return {value: add(value, HALF), next: unit.next + 2}
}

/** «۴۳ کیلو و ۴۵۰ گرم», «یک متر و ۷۰ سانت»: one amount, in the smaller unit. */
export function summed(
  words: readonly Word[],
  large: Numeral,
  small: Numeral | undefined,
): {value: Decimal; unit: string; next: number} | undefined {
  const first = measureAt(words, large.unitAt)
  if (!first || !small || small.first !== first.next + 1 || words[first.next]?.text !== w.and) return undefined
  const second = measureAt(words, small.unitAt)
  const factor = second && TOGETHER[`${first.value} ${second.value}`]
  if (!factor || large.value === null || small.value === null || Number(small.value) >= factor) return undefined
  return {value: add(multiply(large.value, decimal(factor)), small.value), unit: second.value, next: second.next}
}
