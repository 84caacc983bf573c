import type {Moment} from '../../persian/calendar.js'
import {intervalOf} from '../../persian/calendar.js'
import links from '../words/links.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import {type Found, momentFields, rangeFields, type SaidMoment} from './found.js'

const to = new Set(links.to)

/** Dates in order, those that تا joins made one: «۲۸ بهمن تا ۳ اسفند ۱۴۰۲». The left one takes the year of the right. */
export function joinDates(words: readonly Word[], found: readonly Found[]): Found[] {
  const joined: Found[] = []
  for (const right of found) {
    const left = joined.at(-1)
    const range = left && left.next + 1 === right.first && to.has(words[left.next]!.text) && rangeOf(left, right)
    if (range) joined[joined.length - 1] = range
    else joined.push(right)
  }
  return joined
}

function rangeOf(left: Found, right: Found): Found | undefined {
  const [a, b] = [left.moment, right.moment]
  if (!a || !b || a.calendar !== b.calendar || precision(a) !== precision(b)) return undefined
  const year = a.yearSaid || b.year === undefined ? a.year : (a.month ?? 0) > (b.month ?? 0) ? b.year - 1 : b.year
  const place = {first: left.first, next: right.next}
  if (year === undefined || b.year === undefined) {
    const [min, max] = [momentFields({...a, year: undefined}).value, momentFields({...b, year: undefined}).value]
    const {calendar} = b
    return {...place, fields: {value: null, min, max, calendar, iso: null, timex: {type: 'DATE', value: 'XXXX-XX-XX'}}}
  }
  const [from, to] = [momentOf(a, year), momentOf(b, b.year)]
  const [start, end] = [intervalOf(from), intervalOf(to)]
  return start && end && start[0] < end[0] ? {...place, fields: rangeFields(from, to)} : undefined
}

const precision = ({month, day}: SaidMoment): number => (day !== undefined ? 2 : month !== undefined ? 1 : 0)

const momentOf = ({calendar, month, day}: SaidMoment, year: number): Moment => ({calendar, year, month, day})
