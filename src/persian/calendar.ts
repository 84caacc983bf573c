import {jalaaliMonthLength, toGregorian, toJalaali} from 'jalaali-js'
import {addDays, gregorianDay} from './days.js'
import {hijriMonth, tabularMonth} from './hijri.js'

/** The calendars of Persian news: Iran's solar one, the Gregorian one, the lunar one of Islam. */
export type Calendar = 'persian' | 'gregory' | 'islamic'

/** A day, month or year of a calendar. Months and days count from 1. */
export interface Moment {
  readonly calendar: Calendar
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** A moment that is one day. */
export interface Day extends Moment {
  readonly month: number
  readonly day: number
}

/** First and last Gregorian day, both included, as ISO 8601. */
export type Interval = readonly [string, string]

const JALALI_YEARS = [1, 3000] as const

/** The Gregorian days that a moment covers; undefined where the calendar has no such day or its days are not known. */
export function intervalOf({calendar, year, month, day}: Moment): Interval | undefined {
  if (month === undefined)
    return between(intervalOf({calendar, year, month: 1}), intervalOf({calendar, year, month: 12}))
  const whole = monthInterval(calendar, year, month)
  if (!whole || day === undefined) return whole
  const at = day < 1 ? undefined : addDays(whole[0], day - 1)
  return at && at <= whole[1] ? [at, at] : undefined
}

/** The Gregorian day of a calendar's date, as ISO 8601; undefined where there is no such day or it is not known. The one check of days. */
export const isoDayOf = (day: Day): string | undefined => intervalOf(day)?.[0]

/** From the start of one to the end of the other. */
export const between = (a: Interval | undefined, b: Interval | undefined): Interval | undefined =>
  a && b && a[0] <= b[1] ? [a[0], b[1]] : undefined

/** Months that were asked for, by calendar, year and month: news is of few years, and each date asks several times. */
const knownMonths = new Map<number, Interval | undefined>()

function monthInterval(calendar: Calendar, year: number, month: number): Interval | undefined {
  if (month < 1 || month > 12) return undefined
  if (calendar === 'islamic') return hijriMonth(year, month) ?? tabularMonth(year, month)
  if (year < JALALI_YEARS[0] || year > JALALI_YEARS[1]) return solarMonth(calendar, year, month)
  const key = (year * 12 + month) * 2 + (calendar === 'persian' ? 1 : 0)
  let interval = knownMonths.get(key)
  if (interval === undefined && !knownMonths.has(key)) {
    interval = solarMonth(calendar, year, month)
    knownMonths.set(key, interval)
  }
  return interval
}

function solarMonth(calendar: 'persian' | 'gregory', year: number, month: number): Interval | undefined {
  if (calendar === 'gregory') {
    const first = gregorianDay(year, month, 1)
    const next = month === 12 ? gregorianDay(year + 1, 1, 1) : gregorianDay(year, month + 1, 1)
    return first && next ? [first, addDays(next, -1)] : undefined
  }
  if (year < JALALI_YEARS[0] || year > JALALI_YEARS[1]) return undefined
  const {gy, gm, gd} = toGregorian(year, month, 1)
  const first = gregorianDay(gy, gm, gd)
  return first ? [first, addDays(first, jalaaliMonthLength(year, month) - 1)] : undefined
}

/** A Gregorian day in another calendar; undefined in the lunar one, which is not needed backwards. */
export function momentOf(iso: string, calendar: 'persian' | 'gregory'): Day {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  if (calendar === 'gregory') return {calendar, year, month, day}
  const {jy, jm, jd} = toJalaali(year, month, day)
  return {calendar, year: jy, month: jm, day: jd}
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0')

/** 1402, 1402-05, 1402-05-12; XXXX for a year that is not known (TIMEX3). */
export function formatMoment({
  year,
  month,
  day,
}: Omit<Moment, 'year' | 'calendar'> & {year: number | undefined}): string {
  const parts = [year === undefined ? 'XXXX' : pad(year, 4)]
  if (month !== undefined) parts.push(pad(month, 2))
  if (day !== undefined) parts.push(pad(day, 2))
  return parts.join('-')
}

/** One day as itself, anything longer as `first/last` (EDTF, ISO 8601-2). */
export const formatInterval = (interval: Interval | undefined): string | null =>
  interval ? (interval[0] === interval[1] ? interval[0] : interval.join('/')) : null

const SEASON_MONTHS: Readonly<Record<string, number>> = {SP: 1, SU: 4, FA: 7, WI: 10}

/**
 * The days that a date's value says: `1402`, `1402-05`, `1402-05-12`, `136` (a decade), `13` (a century), `1402-H1`,
 * `1402-Q2`, `1402-SP`, and two of them with a slash between. Undefined for weeks, X, and days that the calendar has not.
 */
export function intervalOfValue(calendar: Calendar, value: string): Interval | undefined {
  const [first = '', last] = value.split('/')
  if (last !== undefined) return between(intervalOfValue(calendar, first), intervalOfValue(calendar, last))
  const [, years = '', rest = ''] = /^(\d{2,4})(?:-(.+))?$/.exec(value) ?? []
  const year = Number(years)
  if (years === '' || (years.length < 4 && rest)) return undefined
  if (years.length === 2) return yearsFrom(calendar, year * 100 + 1, 100)
  if (years.length === 3) return yearsFrom(calendar, year * 10, 10)
  const [, month, day] = /^(\d\d)(?:-(\d\d))?$/.exec(rest) ?? []
  if (rest === '') return intervalOf({calendar, year})
  if (month !== undefined)
    return intervalOf({calendar, year, month: Number(month), day: day === undefined ? undefined : Number(day)})
  const [, part, at] = /^([HQ])(\d)$/.exec(rest) ?? []
  const length = part === 'H' ? 6 : 3
  const from = part ? Number(at) * length - length + 1 : calendar === 'persian' ? SEASON_MONTHS[rest] : undefined
  return from === undefined
    ? undefined
    : between(intervalOf({calendar, year, month: from}), intervalOf({calendar, year, month: from + length - 1}))
}

const yearsFrom = (calendar: Calendar, year: number, count: number): Interval | undefined =>
  between(intervalOf({calendar, year}), intervalOf({calendar, year: year + count - 1}))
