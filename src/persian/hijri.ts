import {addDays, daysBetween} from './days.js'
import months from './hijri-months.json' with {type: 'json'}

/** First day of each month since the table begins, and one more that ends the last month. */
const starts: readonly string[] = build()

/**
 * The first and last Gregorian day of a month of Iran's official lunar Hijri calendar. Months were announced after the
 * moon was seen, so they are facts and no formula; undefined outside the table (1379 to 1442).
 */
export function hijriMonth(year: number, month: number): readonly [string, string] | undefined {
  const at = (year - months.firstYear) * 12 + month - 1
  const first = at >= 0 ? starts[at] : undefined
  const next = starts[at + 1]
  return first && next ? [first, addDays(next, -1)] : undefined
}

/** Whether a month's days are known, and not only reckoned. */
export const isOfficialMonth = (year: number, month: number): boolean => hijriMonth(year, month) !== undefined

/** 1 Muharram 1 of the civil epoch, 16 July 622 in the Julian calendar, as a proleptic Gregorian day. */
const EPOCH = '0622-07-19'

/**
 * A month by the tabular calendar (30-year cycle, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29; Reingold &
 * Dershowitz, Calendrical Calculations 7): a day or two off what was seen.
 */
export function tabularMonth(year: number, month: number): readonly [string, string] | undefined {
  if (year < 1 || year > 1600) return undefined
  const [first, next] = [daysBefore(year, month), month === 12 ? daysBefore(year + 1, 1) : daysBefore(year, month + 1)]
  return [addDays(EPOCH, first), addDays(EPOCH, next - 1)]
}

const daysBefore = (year: number, month: number): number =>
  (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1))

/** The lunar year and month that a Gregorian day lies in: official where it is known, else tabular. */
export function hijriOf(iso: string): {readonly year: number; readonly month: number} {
  const days = daysBetween(EPOCH, iso)
  const guess = Math.floor((days * 30) / 10_631) * 12 + Math.floor((((days * 30) % 10_631) / 10_631) * 12)
  for (let index = guess - 2; index <= guess + 2; index++) {
    const [year, month] = [Math.floor(index / 12) + 1, (((index % 12) + 12) % 12) + 1]
    const found = hijriMonth(year, month) ?? tabularMonth(year, month)
    if (found && found[0] <= iso && iso <= found[1]) return {year, month}
  }
  return {year: Math.floor(guess / 12) + 1, month: (((guess % 12) + 12) % 12) + 1}
}

function build(): string[] {
  const days = [months.firstDay]
  for (const length of months.lengths.join('')) days.push(addDays(days.at(-1)!, 29 + Number(length)))
  return days
}
