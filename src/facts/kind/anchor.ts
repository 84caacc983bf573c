import {type Calendar, type Day, momentOf} from '../../persian/calendar.js'
import {hijriOf} from '../../persian/hijri.js'

/** The day an article was published on, by which relative dates are resolved. */
export interface Anchor {
  readonly iso: string
  readonly persian: Day
  readonly gregory: Day
  readonly islamic: {readonly year: number; readonly month: number}
}

/** Takes the day of publication, `2023-08-03`; null where it is unknown or no day. */
export function anchorOf(iso: string | null): Anchor | null {
  if (iso === null || !/^(1[6-9]|2\d)\d\d-\d\d-\d\d$/.test(iso) || Number.isNaN(Date.parse(iso))) return null
  return {iso, persian: momentOf(iso, 'persian'), gregory: momentOf(iso, 'gregory'), islamic: hijriOf(iso)}
}

/** The year that a day or month without one means: the nearest to the article, by months. */
export function nearestYear(anchor: Anchor | null, calendar: Calendar, month: number): number | undefined {
  if (!anchor || calendar === 'islamic') return undefined
  const {year, month: now} = anchor[calendar]
  return month - now > 6 ? year - 1 : now - month > 6 ? year + 1 : year
}
