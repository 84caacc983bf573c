import {intervalOf} from '../../persian/calendar.js'
import {monthAt} from '../date/month-at.js'
import type {Refusal} from './refusal.js'

/** A leap year of each calendar, for a day whose year is not said. */
const LEAP = {persian: 1403, gregory: 2024, islamic: 1442} as const
const MOST_DAYS = 31

/** «۳۱ مهر», «۳۰ فوریه», «۳۰ اسفند ۱۴۰۴»: a slip of the writer, and neither a date nor a count. */
export const noSuchDay: Refusal = {
  reason: 'no-such-day',
  holds(words, {form, value, first, next}) {
    if ((form !== 'cardinal' && form !== 'ordinal') || !/^(29|30|31)$/.test(value ?? '') || next - first > 3)
      return false
    const month = monthAt(words, next)
    if (!month || month.value.calendar === 'islamic' || Number(value) > MOST_DAYS) return false
    const year = /^(1[2-9]|20)\d\d$/.exec(words[month.next]?.text ?? '')?.[0]
    const {calendar} = month.value
    return intervalOf({...month.value, year: year ? Number(year) : LEAP[calendar], day: Number(value)}) === undefined
  },
}
