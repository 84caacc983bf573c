import {type Calendar, intervalOf} from '../../persian/calendar.js'
import months from '../../persian/months.json' with {type: 'json'}
import {isWhole} from '../../text/decimal.js'
import {tenseAfter} from '../context/tense.js'
import {nearestYear} from '../kind/anchor.js'
import type {Numeral} from '../numerals/numeral.js'
import {isUnit} from '../units/units.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import list from './day-month.json' with {type: 'json'}
import {type DateContext, type Finder, type Found, momentFields, rangeFields} from './found.js'
import {fullYear} from './full-year.js'
import {monthAt, saysMonth} from './month-at.js'
import {eraAt, numberedYear, type YearFound, yearAt} from './year.js'

const names = new Set(months.names)
const plain = new Set(months.plain)
const sets = wordSets(list)

/** ۱۵ تیر ۱۴۰۲, پانزدهم تیرماه سال جاری, ۲۷ تا ۳۰ خرداد, ۱۰ و ۱۱ مهر, خرداد ۱۴۰۲, تیرماه. */
export const findMonths: Finder = (reading, at) => {
  const {words, ending, rangeEnding, sharing} = reading
  const found = monthAt(words, at)
  // «دهه اول محرم» are ten days
  if (found && isTenDays(reading, at)) return []
  // «یک بر صفر ماه گذشته»: a result
  if (words[at - 1]?.text === w.on && words[at]!.text === w.zero) return []
  const after = words[found?.next ?? at]
  if (!found || words[at]!.gap === 'zwnj' || (after?.gap === 'zwnj' && after.text !== w.month)) return []
  const {calendar, month} = found.value
  const head =
    words[at - 1]?.text === w.blessed && words[at - 2]?.text === w.month ? 2 : words[at - 1]?.text === w.month ? 1 : 0
  const months = saysMonth(words, at, found.next)
  const name = words[found.next]?.text === w.month ? found.next + 1 : found.next
  const year = yearBehind(reading, name, calendar) ?? nearBy(reading, name, calendar, month)
  const next = year?.next ?? name
  const range = rangeEnding.get(at - head)
  const day = ending.get(at - head) ?? dayOfRank(reading, at - head)
  const isDated = isDay(day) && !isNumberOfMonths(words, at, found.next, day) && !isRankOfWeek(words, day)
  // «می» is a verb's prefix and «مه» fog before they are May
  const vague = found.next === at + 1 && sets.ambiguous.has(words[at]!.text)
  if (
    vague &&
    !year &&
    !months &&
    !(isDated && day && (isMay(words, found.next) || words[day.first - 1]?.text === w.day))
  )
    return []
  const named = (names.has(words[at]!.text) && !isBare(words, at, found.next)) || calendar === 'islamic'
  if (!isDated && !year && !months && named) return []
  if (!isDated && !year && !months && calendar === 'persian' && !isBare(words, at, found.next)) return []
  const inYear = year
    ? year.year
    : placed(reading, next, calendar, month, isDated && day ? Number(day.value) : undefined)
  if (range?.ends?.every(isDay)) {
    if (!range.ends.every((end) => isInMonth({calendar, year: inYear, month, day: Number(end.value)}))) return []
    const [from, to] = range.ends.map((end) => ({calendar, year: inYear, month, day: Number(end.value)})) as [Day, Day]
    return [{first: range.first, next, fields: dayRange(from, to)}]
  }
  if (isDated && day) {
    const shared = (sharing.get(at - head) ?? []).filter(
      (one) => isDay(one) && isInMonth({calendar, year: inYear, month, day: Number(one.value)}),
    )
    const others = shared.map(({first, next: end, value}) =>
      dayFound(first, end, {calendar, year: inYear, month, day: Number(value)}, year !== undefined),
    )
    const last = {calendar, year: inYear, month, day: Number(day.value)}
    // «۳۰ اسفند ۱۴۰۴», «۳۱ مهر»: no day
    if (!isInMonth(last)) return []
    return [...others, dayFound(day.first, next, last, year !== undefined)]
  }
  const first = head === 1 ? at - 1 : head === 2 ? at - 2 : at
  return [dayFound(first, next, {calendar, year: inYear, month}, year !== undefined)]
}

/** The year by the tense of what follows: what took place was not after publication, what will be is not before it. */
function placed(
  {words, anchor}: DateContext,
  next: number,
  calendar: Calendar,
  month: number,
  day: number | undefined,
): number | undefined {
  const year = nearestYear(anchor, calendar, month)
  if (year === undefined || !anchor) return year
  const tense = tenseAfter(words, next)
  const interval = tense && intervalOf({calendar, year, month, day})
  if (!interval) return year
  if (tense === 'past' && interval[0] > anchor.iso) return year - 1
  return tense === 'future' && interval[1] < anchor.iso ? year + 1 : year
}

/** «در شهریور»: after a preposition a month's name that is nothing else needs no ماه. */
const isBare = (words: readonly Word[], at: number, next: number): boolean => {
  const before = words[at - 1]?.text ?? ''
  if (next !== at + 1) return false
  return sets.parts.has(before) || (plain.has(words[at]!.text) && sets.before_months.has(before))
}
/** After these even مهر and تیر are months. */

/** «دهمین روز اردیبهشت». */
function dayOfRank({words, ending}: DateContext, at: number): Numeral | undefined {
  const rank = words[at - 1]?.text === w.day ? ending.get(at - 1) : undefined
  return rank?.form === 'ordinal' && rank.suffix === w.ordinalEndingIn ? rank : undefined
}

/** «۲۳ می گذشته», «(۷ مه)»: a day before it, and no verb or noun after it. */
const isMay = (words: readonly Word[], next: number): boolean =>
  words[next]?.kind !== 'letters' || sets.after_may.has(words[next]!.text)

/** Whether a month has the day; in a year that is not known, whether it ever has. */
const isInMonth = ({calendar, year, month, day}: Day): boolean =>
  intervalOf({calendar, year: year ?? LEAP[calendar], month, day}) !== undefined ||
  (calendar === 'islamic' && day === 30)

/** A leap year of each calendar. */
const LEAP: Readonly<Record<Calendar, number>> = {persian: 1403, gregory: 2024, islamic: 1442}

const isTenDays = ({ending, words}: DateContext, at: number): boolean => {
  const rank = ending.get(words[at - 1]?.text === w.month ? at - 1 : at)
  return rank?.form === 'ordinal' && words[rank.first - 1]?.text === w.decade
}

/** «هفته اول مهر»: the rank is the week's, and the month stands alone. */
const isRankOfWeek = (words: readonly Word[], day: Numeral | undefined): boolean =>
  day?.form === 'ordinal' && words[day.first - 1]?.text === w.week

type Day = Parameters<typeof momentFields>[0]

const dayFound = (first: number, next: number, day: Day, yearSaid: boolean): Found => ({
  first,
  next,
  fields: momentFields(day),
  moment: {...day, yearSaid},
})

function dayRange(from: Day, to: Day): Found['fields'] {
  if (from.year !== undefined) return rangeFields({...from, year: from.year}, {...to, year: from.year})
  const [min, max] = [momentFields(from).value, momentFields(to).value]
  return {value: null, min, max, calendar: from.calendar, iso: null, timex: {type: 'DATE', value: 'XXXX-XX-XX'}}
}

/** «دو ماه محرم و صفر»: so many months, and their names. */
const isNumberOfMonths = (words: readonly Word[], at: number, next: number, day: Numeral | undefined): boolean =>
  day?.form === 'cardinal' &&
  day.written === 'words' &&
  words[at - 1]?.text === w.month &&
  words[next]?.text === w.and &&
  monthAt(words, next + 1) !== undefined

function isDay(numeral: Numeral | undefined): boolean {
  const value = numeral?.value
  if (!value || (numeral.form !== 'cardinal' && numeral.form !== 'ordinal') || !isWhole(value)) return false
  return Number(value) >= 1 && Number(value) <= 31
}

/** «اسفندماه گذشته», «مارس آینده»: the last such month, or the next; «خرداد گذشته است» has a verb. */
function nearBy({words, anchor}: DateContext, at: number, calendar: Calendar, month: number): YearFound | undefined {
  const text = words[at]?.text ?? ''
  const isPast = text === w.last
  if ((!isPast && !sets.next_one.has(text)) || words[at + 1]?.upos === 'AUX') return undefined
  const found = {first: at, next: at + 1, calendar, relative: true} as const
  if (!anchor) return {...found, year: undefined}
  const {year} = anchor[calendar]
  const interval = intervalOf({calendar, year, month})
  if (!interval) return {...found, year: undefined}
  if (isPast) return {...found, year: interval[1] < anchor.iso ? year : year - 1}
  return {...found, year: interval[0] > anchor.iso ? year : year + 1}
}

/** The year after a month: «سال ۱۴۰۲», «۱۴۰۲», «۸۷», «امسال», «همان سال». */
function yearBehind(reading: DateContext, at: number, calendar: YearFound['calendar']): YearFound | undefined {
  const {words, starting, anchor} = reading
  const said = yearAt(reading, at)
  if (said)
    return said.relative
      ? {...said, calendar, year: anchor && said.shift !== undefined ? anchor[calendar].year + said.shift : undefined}
      : said.calendar === calendar || calendar === 'islamic'
        ? {...said, calendar}
        : undefined
  const numeral = starting.get(at)
  // «۳ یولیو ۲۰۱۴ بسته شد», «تیر ۱۴۰۲ هزار نفر»: four digits after a month are its year
  if (numeral?.form === 'cardinal' && numeral.next === at + 1 && /^(1[2-9]|20)\d\d$/.test(words[at]!.text)) {
    const year = numberedYear(words, {...numeral, unitAt: numeral.next}, at, false, anchor, true)
    if (year && (year.calendar === calendar || calendar === 'islamic')) return {...year, calendar}
  }
  // «۶ آبان ۱۴۰۲ ساعت ۱۰», «۱۷ رجب ۸۵۲ قمری»: neither hours nor a count
  const after = numeral && words[numeral.next]?.text
  const clock =
    (after === w.hour && startsNumber(words[numeral!.next + 1])) ||
    (after === w.timesAs && words[numeral!.next + 1]?.text === w.with)
  if (numeral && (clock || eraAt(words, numeral.next))) {
    const year = numberedYear(words, {...numeral, unitAt: numeral.next}, at, true, anchor, true)
    if (year) return year.calendar === calendar || calendar === 'islamic' ? {...year, calendar} : undefined
  }
  if (numeral?.written !== 'digits' || words[at]!.text.length !== 2 || calendar === 'islamic') return undefined
  const found = shortYear(reading, numeral, at, calendar)
  const era = found && eraAt(words, numeral.next)
  const follows = words[numeral.next]
  // «۱۵ تیر ۲۰ نفر»: a noun that follows is counted
  const late = Number(found?.year) >= 1360 && Number(found?.year) < 1400 && !isUnit(words, numeral.next)
  const free = late || follows?.kind !== 'letters' || sets.after_years.has(follows.text)
  return found && (era || free) ? found : undefined
}

/** «تیر ۹۸» is 1398, «نوامبر ۹۸» 1998; «نوامبر ۱۲» may be its twelfth day. */
function shortYear(
  {words, anchor}: DateContext,
  numeral: Numeral,
  at: number,
  calendar: Calendar,
): YearFound | undefined {
  const found = numberedYear(words, {...numeral, unitAt: numeral.next}, at, true, anchor)
  if (!found || calendar !== 'gregory' || found.calendar === 'gregory')
    return found?.calendar === calendar ? found : undefined
  const number = Number(numeral.value)
  return number > 31 ? {...found, calendar, year: fullYear(number, calendar, anchor)} : undefined
}

const startsNumber = (word: Word | undefined): boolean => word !== undefined && mayStart(word)
