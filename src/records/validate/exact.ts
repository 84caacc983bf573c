/** A ratio of two whole numbers: what decimals and fractions of a record both are. The denominator is above zero. */
export interface Exact {
  readonly over: bigint
  readonly under: bigint
}

const FORM = /^(-?)(\d+)(?:\.(\d+)|\/([1-9]\d*))?$/

/** Reads `-12.5` or `2/3`; undefined for anything else. */
export function exactOf(string: string): Exact | undefined {
  const [whole, sign = '', digits = '', fraction = '', under = '1'] = FORM.exec(string) ?? []
  if (whole === undefined) return undefined
  return {over: BigInt(sign + digits + fraction), under: BigInt(under) * 10n ** BigInt(fraction.length)}
}

/** Negative, zero or positive, as for Array.sort. */
export function compareExact(a: Exact, b: Exact): number {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The number a whole number of times. */
export const product = (a: Exact, factor: bigint): Exact => ({over: a.over * factor, under: a.under})
