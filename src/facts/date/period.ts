import {between, type Calendar, formatMoment, intervalOf} from '../../persian/calendar.js'
import {isNominal} from '../context/nominal.js'
import {type Anchor, nearestYear} from '../kind/anchor.js'
import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {type DateContext, type Finder, type Found, periodFields} from './found.js'
import {fullYear} from './full-year.js'
import {monthAt} from './month-at.js'
import list from './period.json' with {type: 'json'}
import {asDate, yearAt} from './year.js'

const firsts = new Set(list.first)
const notBare = new Set(list.not_bare)
const seasons = new Map(
  Object.entries(list.seasons as unknown as Record<string, readonly [code: string, month: number]>),
)
const seasonLinks = new Set(list.season_links)
const parts = new Set(list.parts)
const nextYears = new Set(list.next_years)
const shifts = new Map(Object.entries(list.shifts))

/** ۹ ماهه امسال, شش ماهه نخست سال ۱۴۰۲, پنج ماه اول سال جاری, سه‌ماهه دوم ۱۴۰۲; at ماهه or ماه. */
export const findMonthsOfYear: Finder = (reading, at) => {
  const {words, ending} = reading
  const count = ending.get(at)
  const length = Number(count?.value)
  if (count?.form !== 'cardinal' || !(length >= 1 && length <= 12) || !Number.isInteger(length)) return []
  const part = words[at + 1]
  const rank = firsts.has(part?.text ?? '')
    ? 1
    : reading.starting.get(at + 1)?.form === 'ordinal'
      ? Number(reading.starting.get(at + 1)!.value)
      : undefined
  // «دو ماه سال ۱۴۰۲» would be no phrase: without ماهه the part must be named
  if (words[at]!.text === w.month && rank === undefined) return []
  const after = rank === undefined ? at + 1 : firsts.has(part!.text) ? at + 2 : reading.starting.get(at + 1)!.next
  const last = (rank ?? 1) * length
  if (last > 12) return []
  const year = yearPart(reading, after)
  return year ? [over(year, count.first, last - length + 1, last, reading)] : []
}

/** نیمه نخست سال ۱۴۰۲, نیمه دوم امسال, نیمه اول خرداد; at نیمه. */
export const findHalves: Finder = (reading, at) => {
  const {words, starting} = reading
  const numeral = starting.get(at + 1)
  const rank = numeral?.form === 'ordinal' ? Number(numeral.value) : 0
  if (!numeral || (rank !== 1 && rank !== 2)) return []
  const year = yearPart(reading, numeral.next)
  if (year) return [over(year, at, rank * 6 - 5, rank * 6, reading)]
  // «نیمه دوم ماه رمضان»
  const month = monthAt(words, words[numeral.next]?.text === w.month ? numeral.next + 1 : numeral.next)
  return month ? halfMonth(reading, at, month.next, rank, month.value) : []
}

function halfMonth(
  reading: DateContext,
  first: number,
  name: number,
  rank: number,
  {calendar, month}: {readonly calendar: Calendar; readonly month: number},
): Found[] {
  const after = reading.words[name]?.text === w.month ? name + 1 : name
  const said = yearAt(reading, after)
  const year = said ? said.year : reading.anchor?.[calendar].year
  const value = `${formatMoment({year, month})}-H${rank}`
  const whole = year === undefined ? undefined : intervalOf({calendar, year, month})
  const middle = (day: number) => (year === undefined ? undefined : intervalOf({calendar, year, month, day}))
  const interval = rank === 1 ? between(whole, middle(15)) : between(middle(16), whole && [whole[1], whole[1]])
  return [{first, next: said?.next ?? after, fields: periodFields(calendar, value, interval)}]
}

/** The words that a season begins with. */
export const seasonStarts: readonly string[] = [...seasons.keys()]

/** بهار ۱۴۰۲, تابستان سال گذشته, زمستان امسال. The seasons of a Gregorian year are the Persian ones that
 * begin in it (spring of 2015 is that of 1394); its winter may be either of two, so that its days are left open. */
export const findSeasons: Finder = (reading, at) => {
  const [name = '', first = 1] = seasons.get(reading.words[at]!.text) ?? []
  const year =
    nextYear(reading, at + 1) ??
    yearPart(reading, at + 1) ??
    seasonYear(reading, at) ??
    sharedYear(reading, at) ??
    partOfSeason(reading, at, first)
  if (!name || !year || year.bare) return []
  const {calendar, year: number} = year
  const persian =
    calendar === 'persian' ? number : calendar === 'gregory' && number && first < 10 ? number - 621 : undefined
  const interval = persian === undefined ? undefined : months('persian', persian, first, first + 2)
  const fields = periodFields(calendar, `${formatMoment({year: number})}-${name}`, interval)
  return [{first: at, next: year.next, fields}]
}

/** «تابستان سال بعد». */
function nextYear({words, anchor}: DateContext, at: number): YearPart | undefined {
  if (words[at]?.text !== w.year || !nextYears.has(words[at + 1]?.text ?? '') || words[at + 2]?.text === w.from)
    return undefined
  const year = anchor ? anchor.persian.year + 1 : undefined
  return {next: at + 2, year, calendar: 'persian', date: undefined, bare: false}
}

/** «تا آخر فصل پاییز», «اوایل بهار»: the nearest one. */
function partOfSeason({words, anchor}: DateContext, at: number, month: number): YearPart | undefined {
  const head = words[at - 1]?.text === w.season ? at - 2 : at - 1
  if (!parts.has(words[head]?.text ?? '')) return undefined
  // «پایان بهار عربی»
  const {upos} = words[at + 1] ?? {}
  if (!isStop(words[at + 1]) && (upos === 'ADJ' || upos === 'PROPN')) return undefined
  return {next: at + 1, year: nearestYear(anchor, 'persian', month), calendar: 'persian', date: undefined, bare: false}
}

/** «پاییز و زمستان ۱۴۰۲»: the first of two has the year of the second. */
function sharedYear(reading: DateContext, at: number): YearPart | undefined {
  if (!isPair(reading.words, at)) return undefined
  const year = yearPart(reading, at + 3) ?? seasonYear(reading, at + 2)
  return year && !year.bare ? {...year, next: at + 1} : undefined
}

/** Whether a season is tied to another one after it. */
const isPair = (words: readonly Word[], at: number): boolean =>
  seasonLinks.has(words[at + 1]?.text ?? '') &&
  words[at] !== undefined &&
  seasons.has(words[at]!.text) &&
  seasons.has(words[at + 2]?.text ?? '')

/** «تابستان گذشته», «بهار ۹۵»: the last or next one, a year of two digits. */
function seasonYear({words, starting, anchor}: DateContext, at: number): YearPart | undefined {
  const said = shifts.get(words[at + 1]?.text ?? '')
  if (said) {
    const season = seasons.get(words[at]!.text)![1]
    const now = anchor?.persian
    const step =
      said === 'this'
        ? 0
        : said === 'last'
          ? now && now.month < season + 3
            ? -1
            : 0
          : now && now.month >= season
            ? 1
            : 0
    return {next: at + 2, year: now && now.year + step, calendar: 'persian', date: undefined, bare: false}
  }
  const numeral = starting.get(at + 1)
  const isShort =
    numeral?.written === 'digits' && /^[5-9]\d$/.test(numeral.value ?? '') && words[at + 1]!.text.length === 2
  if (!isShort || isUnit(words, numeral.next)) return undefined
  // «پاییز و زمستان ۸۳ سر باز کرد»; after one season digits before a noun may count it
  const ends = isStop(words[numeral.next]) || isNominal(words[numeral.next]) || isPair(words, at - 2)
  if (!ends) return undefined
  const year = fullYear(Number(numeral.value), 'persian', anchor)
  return {next: numeral.next, year, calendar: 'persian', date: undefined, bare: false}
}

interface YearPart {
  readonly next: number
  readonly year: number | undefined
  readonly calendar: Calendar
  /** The year as a date of its own, where it is numbered. */
  readonly date: Found | undefined
  /** Only «سال», without saying which. */
  readonly bare: boolean
}

/** The year that a part belongs to; «سال» by itself is the article's. */
function yearPart(reading: DateContext, at: number): YearPart | undefined {
  const year = yearAt(reading, at)
  if (year)
    return {
      next: year.next,
      year: year.year,
      calendar: year.calendar,
      date: year.relative ? undefined : asDate(year),
      bare: false,
    }
  if (!isBareYear(reading.words, at)) return undefined
  return {next: at + 1, year: yearOf(reading.anchor), calendar: 'persian', date: undefined, bare: true}
}

const isBareYear = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === w.year && words[at + 1]?.gap !== 'zwnj' && !notBare.has(words[at + 1]?.text ?? '')

const yearOf = (anchor: Anchor | null): number | undefined => anchor?.persian.year

function over(part: YearPart, first: number, from: number, to: number, reading: DateContext): Found {
  const {calendar, year, next, date} = part
  const name = formatMoment({year})
  const length = to - from + 1
  const value =
    length === 6 && to % 6 === 0
      ? `${name}-H${to / 6}`
      : length === 3 && to % 3 === 0
        ? `${name}-Q${to / 3}`
        : `${formatMoment({year, month: from})}/${formatMoment({year, month: to})}`
  const interval = year === undefined ? undefined : months(calendar, year, from, to)
  const known = year !== undefined || reading.anchor !== null
  const fields = periodFields(calendar, value, interval)
  const found = {first, next, fields: known ? fields : {...fields, timex: {type: 'DATE', value: 'XXXX'} as const}}
  return date ? {...found, inner: date} : found
}

const months = (calendar: Calendar, year: number, from: number, to: number) =>
  between(intervalOf({calendar, year, month: from}), intervalOf({calendar, year, month: to}))
