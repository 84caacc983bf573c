import {type Calendar, isoDayOf} from '../../persian/calendar.js'
import {isoDay} from '../../persian/days.js'

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/

/** Whether a Gregorian `yyyy-mm-dd` is a day that exists. Years before 1 are not judged. */
export function isGregorianDay(iso: string): boolean {
  const [, year, month, day] = DAY.exec(iso) ?? []
  if (year === undefined) return iso.startsWith('-')
  return isoDay(Number(year), Number(month), Number(day)) !== undefined
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

/** The Gregorian day of a full date, `yyyy-mm-dd`; undefined where it is not certain: a longer time, another calendar, a far year. */
export function gregorianDay(calendar: Calendar, value: string): string | undefined {
  const [, year, month, day] = DAY.exec(value) ?? []
  if (year === undefined || calendar === 'islamic') return undefined
  if (calendar === 'gregory') return value
  if (!isCertain(Number(year))) return undefined
  return isoDayOf({calendar, year: Number(year), month: Number(month), day: Number(day)})
}
