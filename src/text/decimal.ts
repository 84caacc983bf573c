/**
 * Exact decimals, as plain strings such as "-12.5": no exponent, no leading zeros, no trailing zeros behind the point,
 * no "-0". Amounts of money pass 2^53, where a float would lie.
 */
export type Decimal = string & {readonly exact: 'decimal'}

interface Scaled {
  /** The number times 10^scale. */
  readonly units: bigint
  readonly scale: number
}

const FORM = /^(-?)(\d+)(?:\.(\d+))?$/
/** Whole numbers that a double adds and multiplies without loss: nearly all of a newspaper's. */
const SMALL = /^[1-9]\d{0,6}$/
const ZERO = '0'
const ONE = '1'

/** Reads ASCII digits with an optional sign and point; undefined for anything else. */
export function parseDecimal(string: string): Decimal | undefined {
  if (SMALL.test(string)) return string as Decimal
  return FORM.test(string) ? format(scaled(string)) : undefined
}

/** A decimal from a whole number that a double holds exactly. Throws a RangeError for any other. */
export function decimal(whole: number | bigint): Decimal {
  if (typeof whole === 'number' && !Number.isSafeInteger(whole))
    throw new RangeError(`${whole} is not an exact whole number`)
  return whole.toString() as Decimal
}

export const add = (a: Decimal, b: Decimal): Decimal => {
  if (a === ZERO) return b
  if (b === ZERO) return a
  if (SMALL.test(a) && SMALL.test(b)) return String(Number(a) + Number(b)) as Decimal
  const [x, y, scale] = aligned(a, b)
  return format({units: x + y, scale})
}

export const multiply = (a: Decimal, b: Decimal): Decimal => {
  if (a === ONE) return b
  if (b === ONE) return a
  if (SMALL.test(a) && SMALL.test(b)) return String(Number(a) * Number(b)) as Decimal
  const x = scaled(a)
  const y = scaled(b)
  return format({units: x.units * y.units, scale: x.scale + y.scale})
}

export const negate = (a: Decimal): Decimal => format({...scaled(a), units: -scaled(a).units})

/** Negative, zero or positive, as for Array.sort. */
export const compare = (a: Decimal, b: Decimal): number => {
  if (SMALL.test(a) && SMALL.test(b)) return Number(a) - Number(b)
  const [x, y] = aligned(a, b)
  return x < y ? -1 : x > y ? 1 : 0
}

/** 10 to a power of zero or more. */
export const powerOfTen = (power: number): Decimal => `1${'0'.repeat(power)}` as Decimal

export const isWhole = (a: Decimal): boolean => !a.includes('.')

function scaled(string: string): Scaled {
  const [, sign = '', whole = '0', fraction = ''] = FORM.exec(string) ?? []
  return {units: BigInt(sign + whole + fraction), scale: fraction.length}
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const x = scaled(a)
  const y = scaled(b)
  const scale = Math.max(x.scale, y.scale)
  return [x.units * 10n ** BigInt(scale - x.scale), y.units * 10n ** BigInt(scale - y.scale), scale]
}

function format({units, scale}: Scaled): Decimal {
  const negative = units < 0n
  const digits = (negative ? -units : units).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  let end = digits.length
  while (end > whole.length && digits[end - 1] === '0') end--
  const fraction = digits.slice(whole.length, end)
  return `${negative ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}` as Decimal
}
