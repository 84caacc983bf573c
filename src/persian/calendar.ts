import {jalaaliMonthLength, toGregorian, toJalaali} from 'jalaali-js'
import {addDays, isoDay} from './days.js'
import {hijriMonth} from './hijri.js'

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

function monthInterval(calendar: Calendar, year: number, month: number): Interval | undefined {
  if (month < 1 || month > 12) return undefined
  if (calendar === 'islamic') return hijriMonth(year, month)
  if (calendar === 'gregory') {
    const first = isoDay(year, month, 1)
    const next = month === 12 ? isoDay(year + 1, 1, 1) : isoDay(year, month + 1, 1)
    return first && next ? [first, addDays(next, -1)] : undefined
  }
  if (year < JALALI_YEARS[0] || year > JALALI_YEARS[1]) return undefined
  const {gy, gm, gd} = toGregorian(year, month, 1)
  const first = isoDay(gy, gm, gd)
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
