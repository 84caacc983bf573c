import {type Decimal, multiply, negate, parseDecimal} from '../../text/decimal.js'
import type {Numeral} from './numeral.js'

export type Amount = Pick<Numeral, 'value' | 'fraction'>

/** The number as facts state it: "12.5"; a fraction as a decimal where it ends, else "2/3"; null where there is no one value. */
export function amountOf({value, fraction}: Amount): string | null {
  if (!fraction) return value
  return decimalOf(fraction) ?? fractionOf({value, fraction})
}

/** A fraction as "2/3"; null for any other numeral. */
export const fractionOf = ({fraction}: Amount): string | null =>
  fraction ? `${fraction.numerator}/${fraction.denominator}` : null

/** A fraction as a decimal, where the decimal ends within six places (three quarters, not one third). */
export function decimalOf({numerator, denominator}: {numerator: Decimal; denominator: Decimal}): Decimal | undefined {
  const scaled = BigInt(numerator) * 1_000_000n
  const below = BigInt(denominator)
  if (below === 0n || scaled % below !== 0n) return undefined
  const units = (scaled / below).toString().padStart(7, '0')
  return parseDecimal(`${units.slice(0, -6)}.${units.slice(-6)}`)
}

/** A product of an amount and a whole factor: "2/3" times 10 stays exact as "20/3". */
export function times(amount: string | null, factor: Decimal): string | null {
  if (amount === null) return null
  const [numerator = '', denominator] = amount.split('/')
  const product = multiply(numerator as Decimal, factor)
  return denominator ? `${product}/${denominator}` : product
}

/** The same number below zero. */
export const below = (amount: string | null): string | null =>
  amount === null || amount.includes('/') ? amount : negate(amount as Decimal)
