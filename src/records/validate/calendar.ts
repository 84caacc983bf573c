import {type Calendar, type Interval, intervalOfValue, isoDayOf} from '../../persian/calendar.js'
import {daysBetween, gregorianDay} from '../../persian/days.js'

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/

/** Whether a Gregorian `yyyy-mm-dd` is a day that exists. Years before 1 are not judged. */
export function isGregorianDay(iso: string): boolean {
  const [, year, month, day] = DAY.exec(iso) ?? []
  if (year === undefined) return iso.startsWith('-')
  return gregorianDay(Number(year), Number(month), Number(day)) !== undefined
}

/** Years whose Nowruz is certain; elsewhere calculations disagree by a day. */
const isCertain = (year: number): boolean => year >= 1244 && year <= 1500

/**
 * Whether a date of a calendar can exist, as far as its value tells: `1402-13` cannot. Weeks, seasons and unknown
 * digits (X) are not judged. The Islamic month's length follows the moon: thirty days at most.
 */
export const exists = (calendar: Calendar, value: string): boolean =>
  value.split('/').every((one) => isDate(calendar, one))

function isDate(calendar: Calendar, value: string): boolean {
  const [, year, month, day] = /^([\dX]{4})-(\d\d)(?:-(\d\d))?$/.exec(value) ?? []
  if (year === undefined) return true
  const [m, d] = [Number(month), day === undefined ? 1 : Number(day)]
  if (m < 1 || m > 12 || d < 1 || d > (calendar === 'islamic' ? 30 : 31)) return false
  if (year.includes('X')) return calendar !== 'persian' || d <= (m <= 6 ? 31 : 30)
  if (calendar === 'gregory') return isGregorianDay(`${year}-${month}-${day ?? '01'}`)
  if (calendar === 'islamic') return true
  return isCertain(Number(year))
    ? isoDayOf({calendar, year: Number(year), month: m, day: d}) !== undefined
    : d <= (m <= 6 ? 31 : 30)
}

/** The Gregorian days that a fact's value or range says; undefined where they are not certain: weeks, X, far years. */
export function spokenDays(
  calendar: Calendar,
  {value, min, max}: {readonly value: string | null; readonly min: string | null; readonly max: string | null},
): Interval | undefined {
  const said = value ?? (min !== null && max !== null ? `${min}/${max}` : null)
  if (said === null || said.includes('W')) return undefined
  if (calendar === 'persian' && !said.split('/').every((one) => isCertain(firstYear(one)))) return undefined
  return intervalOfValue(calendar, said)
}

/** The first year of a year, a decade or a century. */
const firstYear = (value: string): number => {
  const [years = ''] = value.split('-')
  return Number(years) * 10 ** Math.max(0, 4 - years.length)
}

/** Lunar months began when the moon was seen: a day or two off any table. */
const LUNAR_DAYS = 2

/** Whether two intervals are the same days, as far as the calendar is certain. */
export const sameDays = (calendar: Calendar, a: Interval, b: Interval): boolean =>
  [0, 1].every(
    (end) => a[end] === b[end] || Math.abs(daysBetween(a[end]!, b[end]!)) <= (calendar === 'islamic' ? LUNAR_DAYS : 0),
  )
