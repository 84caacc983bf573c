import {compare, type Decimal, decimal, multiply} from '../../text/decimal.js'
import type {Numeral} from '../numerals/numeral.js'
import {type Period, periodAt, SMALLER} from '../units/periods.js'
import links from '../words/links.json' with {type: 'json'}
import type {Word} from '../words/word.js'

const to = new Set(links.to)
const ONE = decimal(1)

/** A range whose ends have a unit each, in the smaller of the two. */
export interface LengthRange {
  readonly min: Decimal
  readonly max: Decimal
  readonly unit: Period['unit']
  /** The word after it. */
  readonly next: number
}

/** «یک هفته تا ۱۰ روز», «شش ماه تا یک سال»: one range, where the ends rise and one unit is a fixed number of the other. */
export function lengthRangeOf(
  words: readonly Word[],
  left: Numeral,
  right: Numeral | undefined,
): LengthRange | undefined {
  if (!right) return undefined
  const [from, until] = [periodAt(words, left.unitAt), periodAt(words, right.unitAt)]
  if (!from || !until || left.unitAt !== left.next || right.unitAt !== right.next) return undefined
  if (right.first !== from.next + 1 || !to.has(words[from.next]!.text)) return undefined
  if (left.form !== 'cardinal' || right.form !== 'cardinal' || left.value === null || right.value === null)
    return undefined
  const [a, b] = [from.value, until.value]
  const [down, up] = a.unit === b.unit ? [ONE, ONE] : [SMALLER[a.unit]?.[b.unit], SMALLER[b.unit]?.[a.unit]]
  if (!down && !up) return undefined
  const min = multiply(multiply(left.value, a.factor), down ?? ONE)
  const max = multiply(multiply(right.value, b.factor), up ?? ONE)
  return compare(min, max) < 0 ? {min, max, unit: down ? b.unit : a.unit, next: until.next} : undefined
}
