import {between, type Calendar, intervalOf} from '../../persian/calendar.js'
import {daysBetween} from '../../persian/days.js'
import type {Numeral} from '../numerals/numeral.js'
import w from '../words/spelling.json' with {type: 'json'}
import list from './decade.json' with {type: 'json'}
import {type DateContext, type Finder, type Found, momentFields, periodFields, rangeFields} from './found.js'
import {monthAt} from './month-at.js'

const shifts = new Map(Object.entries(list.relative))
const notBefore = new Set(list.not_before)

import {eraAt} from './year.js'

/** دهه ۶۰, دهه هفتاد, دهه ۱۹۹۰, دهه ۹۰ میلادی, دهه‌های ۵۰ و ۶۰: three digits, as in TIMEX3 (136 is 1360 to 1369). */
export const findDecades: Finder = (reading, at) => {
  const {words, starting} = reading
  const relative = relativeDecade(reading, at) ?? tenDays(reading, at)
  if (relative) return [relative]
  const plural = words[at + 1]?.text === w.pluralEzafe ? 2 : 1
  const found: Found[] = []
  for (let i = at + plural; ; ) {
    const numeral = starting.get(i)
    const decade = numeral && decadeOf(reading, numeral, found.length ? i : at)
    if (!decade) return found
    found.push(decade)
    const link = words[decade.next]?.text
    const range = plural === 2 && found.length === 1 && link === w.until ? decadesTo(reading, numeral, at) : undefined
    if (range) return [range]
    if (link !== w.and && link !== '،') return found
    i = decade.next + 1
  }
}

function decadeOf(
  {words}: Pick<DateContext, 'words'>,
  {form, value, next}: Numeral,
  first: number,
  shared?: Calendar,
): Found | undefined {
  const number = Number(value)
  if (form !== 'cardinal' || !Number.isInteger(number) || number % 10 !== 0 || number < 10) return undefined
  const era = eraAt(words, next)
  const calendar: Calendar = era?.value ?? shared ?? (number >= 1500 ? 'gregory' : 'persian')
  const year = number < 100 ? (calendar === 'gregory' ? 1900 : 1300) + number : number
  if (year < 1000 || year > 2100) return undefined
  const days = between(intervalOf({calendar, year}), intervalOf({calendar, year: year + 9}))
  return {first, next: era?.next ?? next, fields: periodFields(calendar, String(year / 10), days)}
}

/** «دهه‌های ۵۰ تا ۷۰», «دهه‌های ۵۰ تا ۷۰ میلادی»: the era after the second is that of both. */
function decadesTo({words, starting}: DateContext, left: Numeral, first: number): Found | undefined {
  const right = starting.get(left.next + 1)
  const era = right && eraAt(words, right.next)
  const from = right && decadeOf({words}, left, first, era?.value)
  const to = right && decadeOf({words}, right, first)
  if (!from || !to || from.fields.calendar !== to.fields.calendar) return undefined
  const [min, max] = [from.fields.value!, to.fields.value!]
  if (Number(min) >= Number(max)) return undefined
  const [start] = from.fields.iso!.split('/')
  const iso = `${start}/${to.fields.iso!.split('/')[1]}`
  const value = from.fields.calendar === 'gregory' ? `${min}/${max}` : iso
  return {first, next: to.next, fields: {...to.fields, value: null, min, max, iso, timex: {type: 'DATE', value}}}
}

/** «دهه گذشته», «دهه آینده»: ten years that are not counted from a full one, so that no year is said. */
function relativeDecade({words, ending, anchor}: DateContext, at: number): Found | undefined {
  const shift = shifts.get(words[at + 1]?.text ?? '')
  const before = words[at - 1]?.text ?? ''
  // «دو دهه گذشته» is a length of time, «دهه پیش از انقلاب» counts from something else
  if (shift === undefined || words[at + 1]!.gap === 'zwnj' || ending.has(at) || notBefore.has(before)) return undefined
  // «دهه پیش‌رو» is ahead
  if (words[at + 2]?.gap === 'zwnj') return undefined
  if (words[at + 2]?.text === w.from && shift < 0 && words[at + 1]!.text !== w.last) return undefined
  const year = anchor?.persian.year
  const [min, max] = year === undefined || shift === 0 ? [] : shift < 0 ? [year - 10, year - 1] : [year + 1, year + 10]
  const value = shift === 0 ? 'PRESENT_REF' : shift < 0 ? 'PAST_REF' : 'FUTURE_REF'
  const fields = {
    value: null,
    min: min === undefined ? null : String(min),
    max: max === undefined ? null : String(max),
    calendar: 'persian',
    iso: null,
    timex: {type: 'DATE', value},
  } as const
  return {first: at, next: at + 2, fields}
}

/** «دهه اول محرم»: ten days of a month. */
function tenDays({words, starting, anchor}: DateContext, at: number): Found | undefined {
  const rank = starting.get(at + 1)
  const number = rank?.form === 'ordinal' ? Number(rank.value) : 0
  const name = rank && words[rank.next]?.text === w.month ? rank.next + 1 : (rank?.next ?? at)
  const month = number >= 1 && number <= 3 ? monthAt(words, name) : undefined
  if (!rank || !month) return undefined
  const {calendar} = month.value
  const year = anchor ? anchor[calendar].year : undefined
  const [from, last] = [number * 10 - 9, number * 10]
  const next = words[month.next]?.text === w.month ? month.next + 1 : month.next
  if (year === undefined) {
    const value = (day: number) => momentFields({...month.value, year, day}).value
    const fields = {
      value: null,
      min: value(from),
      max: value(last),
      calendar,
      iso: null,
      timex: {type: 'DATE', value: 'XXXX'},
    } as const
    return {first: at, next, fields}
  }
  const whole = intervalOf({...month.value, year})
  const days = whole && number === 3 ? daysBetween(whole[0], whole[1]) + 1 : last
  return {first: at, next, fields: rangeFields({...month.value, year, day: from}, {...month.value, year, day: days})}
}

/** قرن بیستم, قرن ۲۱, سده نوزدهم میلادی, «قرن سوم و چهارم هجری»: two digits, as in TIMEX3 (the 20th is 19). */
export const findCenturies: Finder = (reading, at) => {
  const plural = reading.words[at + 1]?.text === w.pluralEzafe ? 2 : 1
  const ranks: Numeral[] = []
  for (let i = at + plural; ; ) {
    const rank = reading.starting.get(i)
    if (!rank || !isCentury(rank)) break
    ranks.push(rank)
    if (reading.words[rank.next]?.text !== w.and) break
    i = rank.next + 1
  }
  const last = ranks.at(-1)
  const era = last && eraAt(reading.words, last.next)
  return ranks.map((rank, index) =>
    centuryOf(
      rank,
      index === 0 ? at : rank.first,
      rank === last ? (era?.next ?? rank.next) : rank.next,
      era?.value ?? 'gregory',
    ),
  )
}

function isCentury({form, value}: Numeral): boolean {
  const number = Number(value)
  return (form === 'ordinal' || form === 'cardinal') && Number.isInteger(number) && number >= 1 && number <= 22
}

function centuryOf({value: rank}: Numeral, first: number, next: number, calendar: Calendar): Found {
  const number = Number(rank)
  const year = (number - 1) * 100 + 1
  const days = between(intervalOf({calendar, year}), intervalOf({calendar, year: year + 99}))
  const value = String(number - 1).padStart(2, '0')
  return {first, next, fields: periodFields(calendar, value, days)}
}
