import type {Calendar} from '../../persian/calendar.js'
import type {Anchor} from '../kind/anchor.js'

/** ۸۷ is 1387; the century nearest to the article, else years up to 19 are of the fifteenth. */
export function fullYear(number: number, calendar: Calendar, anchor: Anchor | null): number {
  if (number >= 100) return number
  if (calendar === 'gregory') return (number < 40 ? 2000 : 1900) + number
  const now = anchor?.persian.year ?? 1395
  const late = 1400 + number
  return late - now <= 25 ? late : 1300 + number
}
