import type {Calendar} from '../../persian/calendar.js'
import eraNames from '../../persian/eras.json' with {type: 'json'}
import {isWhole} from '../../text/decimal.js'
import {keptByHead} from '../context/kept-by-head.js'
import type {Anchor} from '../kind/anchor.js'
import type {Numeral} from '../numerals/numeral.js'
import {isUnit} from '../units/units.js'
import {phrases} from '../words/phrases.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {type DateContext, type Finder, type Found, momentFields, rangeFields} from './found.js'
import {fullYear} from './full-year.js'
import list from './year.json' with {type: 'json'}
import {yearPair} from './year-pair.js'

/** A year said in any way: امسال, سال جاری, سال ۱۴۰۲, ۱۴۰۲. Undefined `year`: relative to a day that is not known. */
export interface YearFound {
  readonly first: number
  readonly next: number
  readonly year: number | undefined
  readonly calendar: Calendar
  readonly relative: boolean
  /** Years from the article's, where it is relative to it. */
  readonly shift?: number
}

const relativeYear = phrases<number>(list.relative, {suffixes: false})
const eras = phrases(eraNames as Record<string, Calendar>, {suffixes: false})

/** The era after a year, which belongs to it: ۲۰۲۰ میلادی. */
export const eraAt = eras

/** «سال پیش از», «سال قبل از»: from another day. */
const isAgo = ({text}: Word): boolean => text === w.ago || text === w.before

/** The year expression that begins at a word. */
export function yearAt(reading: DateContext, at: number): YearFound | undefined {
  const {words, starting, anchor} = reading
  const relative = relativeYear(words, at)
  // «سال پیش از آن» counts from another day
  if (relative && !(words[relative.next]?.text === w.from && isAgo(words[relative.next - 1]!))) {
    const era = eras(words, relative.next)
    const calendar = era?.value === 'gregory' ? 'gregory' : 'persian'
    const year = anchor ? anchor[calendar].year + relative.value : undefined
    return {first: at, next: era?.next ?? relative.next, year, calendar, relative: true, shift: relative.value}
  }
  const head = words[at]?.text === w.year ? 1 : 0
  const numeral = starting.get(at + head)
  return numeral && numberedYear(words, numeral, at, head > 0, anchor)
}

/** A year in digits or words, of two or four places. `headed`: سال stands before it. A unit after it speaks against it. */
export function numberedYear(
  words: readonly Word[],
  numeral: Numeral,
  first: number,
  headed: boolean,
  anchor: Anchor | null,
  whateverFollows = false,
): YearFound | undefined {
  const {value, form, next} = numeral
  if (form !== 'cardinal' || value === null || !isWhole(value) || value.startsWith('-')) return undefined
  const era = eras(words, next)
  const number = Number(value)
  const isTwo = number < 100 && (numeral.written === 'digits' ? words[numeral.first]!.text.length === 2 : number >= 20)
  const isFour =
    numeral.written === 'digits'
      ? words[numeral.first]!.text.length === 4 && numeral.next === numeral.first + 1
      : number > 1000 && number < 3000
  if (era && headed && number < 3000)
    return {
      first,
      next: era.next,
      year: number < 100 && era.value !== 'islamic' ? fullYear(number, era.value, anchor) : number,
      calendar: era.value,
      relative: false,
    }
  const kept = headed && keptByHead(words, numeral) === 'year'
  if (!whateverFollows && !kept && isUnit(words, next) && !isClockAhead(words, next)) return undefined
  if (!whateverFollows && !headed && numeral.unitAt !== next && isUnit(words, numeral.unitAt)) return undefined
  if (isTwo && headed)
    return {
      first,
      next: era?.next ?? next,
      year: fullYear(number, 'persian', anchor),
      calendar: 'persian',
      relative: false,
    }
  if (!isFour) return undefined
  const calendar =
    era?.value ??
    (number >= 1200 && number < 1500 ? 'persian' : number >= 1500 && number < 2200 ? 'gregory' : undefined)
  return calendar && {first, next: era?.next ?? next, year: number, calendar, relative: false}
}

/** «سال ۱۴۰۲ ساعت ۱۵:۳۰»: hours that number nothing here. */
const isClockAhead = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === w.hour && words[at + 1]?.kind === 'digits'

/** سال ۱۴۰۲, سال‌های ۸۵ تا ۸۷, سال‌های ۹۲ و ۹۳, سال جاری, امسال. */
export const findYears: Finder = (reading, at) => {
  const {words, ending, rangeStarting, anchor} = reading
  const counted = ending.get(at)
  // «دو سال گذشته» is a length of time
  if (counted && counted.form !== 'ordinal' && counted.value !== null && Number(counted.value) < 1000) return []
  if (words[at - 1]?.text === w.every || words[at - 1]?.text === w.some) return []
  const plural = words[at]?.text === w.yearsOf || (words[at]?.text === w.year && words[at + 1]?.text === w.pluralEzafe)
  const start = at + (words[at]?.text === w.year && plural ? 2 : 1)
  const pair = words[at]?.text.startsWith(w.year) ? yearPair(words, start, true, anchor) : undefined
  if (pair) return [{...pair, first: at}]
  const range = words[at]?.text.startsWith(w.year) ? rangeStarting.get(start) : undefined
  if (range?.ends) {
    const [from, to] = range.ends.map((end) => numberedYear(words, {...end, unitAt: end.next}, end.first, true, anchor))
    if (from?.year !== undefined && to?.year !== undefined && !isUnit(words, range.next)) {
      const calendar = to.calendar
      // «سال‌های ۸۶-۱۳۷۷» is written from the right: the smaller year comes first whatever the order
      const years = [from.year, to.year].sort((a, b) => a - b)
      const fields = rangeFields({calendar, year: years[0]!}, {calendar, year: years[1]!})
      return [{first: at, next: to.next, fields}]
    }
  }
  if (!plural) {
    const found = yearAt(reading, at)
    // «سال ۸۵ و ۸۶ در لیگ»
    const listsOn = found && words[at]?.text === w.year && words[found.next]?.text === w.and
    const last = listsOn ? reading.starting.get(found.next + 1) : undefined
    if (last?.written === 'digits' && isStop(words[last.next])) return listed(reading, at, start)
    return found ? [asDate(found)] : []
  }
  return listed(reading, at, start)
}

function listed({words, starting, anchor}: DateContext, at: number, start: number): Found[] {
  const found: Found[] = []
  for (let i = start; ; ) {
    const numeral = starting.get(i)
    const year = numeral && numberedYear(words, {...numeral, unitAt: numeral.next}, found.length ? i : at, true, anchor)
    if (!year) return found
    found.push(asDate(year))
    const link = words[year.next]?.text
    if (link !== w.and && link !== '،') return found
    i = year.next + 1
  }
}

export const asDate = ({first, next, year, calendar, relative}: YearFound): Found => ({
  first,
  next,
  fields:
    year === undefined && relative
      ? {value: null, min: null, max: null, calendar, iso: null, timex: {type: 'DATE', value: 'XXXX'}}
      : momentFields({calendar, year}),
  moment: {calendar, year, yearSaid: true},
})
