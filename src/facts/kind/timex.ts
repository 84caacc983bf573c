import type {Timex} from '../../document/layers.js'

const LETTERS: Record<string, [string, string]> = {
  a: ['P', 'Y'],
  mo: ['P', 'M'],
  wk: ['P', 'W'],
  d: ['P', 'D'],
  h: ['PT', 'H'],
  min: ['PT', 'M'],
  s: ['PT', 'S'],
}

/** A length of time as TIMEX3: P2Y, PT1.5H, PXD where it has no one value; null for what ISO 8601 cannot say. */
export function timexDuration(value: string | null, unit: string): Timex | null {
  const form = LETTERS[unit]
  if (!form || value?.includes('/') || value?.startsWith('-')) return null
  return {type: 'DURATION', value: `${form[0]}${value ?? 'X'}${form[1]}`}
}

/** A rate as TIMEX3: P1D for روزی دو بار; null without a unit of time. */
export function timexSet(per: string | null): Timex | null {
  const form = LETTERS[per ?? '']
  return form ? {type: 'SET', value: `${form[0]}1${form[1]}`} : null
}

/** A length in parts, the largest unit first: P10Y6M5D, PT2H30M10S. */
export function timexOfParts(parts: readonly (readonly [value: string, unit: string])[]): Timex | null {
  let value = 'P'
  for (const [amount, unit] of parts) {
    const form = LETTERS[unit]
    if (!form || amount.includes('/') || amount.startsWith('-')) return null
    const isTime = form[0] === 'PT' && !value.includes('T')
    value += `${isTime ? 'T' : ''}${amount}${form[1]}`
  }
  return {type: 'DURATION', value}
}
