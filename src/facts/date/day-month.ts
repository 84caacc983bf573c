import {isWhole} from '../../text/decimal.js'
import {nearestYear} from './anchor.js'
import type {Numeral} from '../numerals/numeral.js'
import {mayStart} from '../numerals/read-numeral.js'
import {isUnit} from '../units/units.js'
import type {Word} from '../words/word.js'
import {type Finder, type Found, momentFields, type Reading, rangeFields} from './found.js'
import {monthAt, saysMonth} from './month-at.js'
import list from '../../persian/months.json' with {type: 'json'}
import {eraAt, numberedYear, type YearFound, yearAt} from './year.js'

const names = new Set(list.names)
const plain = new Set(list.plain)

/** ۱۵ تیر ۱۴۰۲, پانزدهم تیرماه سال جاری, ۲۷ تا ۳۰ خرداد, ۱۰ و ۱۱ مهر, خرداد ۱۴۰۲, تیرماه. */
export const findMonths: Finder = (reading, at) => {
  const {words, ending, rangeEnding, sharing, anchor} = reading
  const found = monthAt(words, at)
  const after = words[found?.next ?? at]
  if (!found || words[at]!.gap === 'zwnj' || (after?.gap === 'zwnj' && after.text !== 'ماه')) return []
  const {calendar, month} = found.value
  const head =
    words[at - 1]?.text === 'مبارک' && words[at - 2]?.text === 'ماه' ? 2 : words[at - 1]?.text === 'ماه' ? 1 : 0
  const months = saysMonth(words, at, found.next)
  const name = words[found.next]?.text === 'ماه' ? found.next + 1 : found.next
  const year = yearBehind(reading, name, calendar)
  const next = year?.next ?? name
  const range = rangeEnding.get(at - head)
  const day = ending.get(at - head)
  const isDated = isDay(day)
  // «می» is a verb's prefix and «مه» fog before they are May
  const vague = found.next === at + 1 && /^(می|مه)$/.test(words[at]!.text)
  if (vague && !year && !months && !(isDated && isMay(words, found.next))) return []
  const named = (names.has(words[at]!.text) && !isBare(words, at, found.next)) || calendar === 'islamic'
  if (!isDated && !year && !months && named) return []
  if (!isDated && !year && !months && calendar === 'persian' && !isBare(words, at, found.next)) return []
  const inYear = year ? year.year : nearestYear(anchor, calendar, month)
  if (range?.ends?.every(isDay)) {
    const [from, to] = range.ends.map((end) => ({calendar, year: inYear, month, day: Number(end.value)})) as [Day, Day]
    return [{first: range.first, next, fields: dayRange(from, to)}]
  }
  if (isDated && day) {
    const shared = (sharing.get(at - head) ?? []).filter(isDay)
    const others = shared.map(({first, next: end, value}) =>
      dayFound(first, end, {calendar, year: inYear, month, day: Number(value)}, year !== undefined),
    )
    const last = {calendar, year: inYear, month, day: Number(day.value)}
    return [...others, dayFound(day.first, next, last, year !== undefined)]
  }
  const first = head === 1 ? at - 1 : head === 2 ? at - 2 : at
  return [dayFound(first, next, {calendar, year: inYear, month}, year !== undefined)]
}

/** «در شهریور»: behind a preposition a month's name that is nothing else needs no ماه. */
const isBare = (words: readonly Word[], at: number, next: number): boolean => {
  const before = words[at - 1]?.text ?? ''
  if (next !== at + 1) return false
  return PARTS.test(before) || (plain.has(words[at]!.text) && /^(در|از|تا|طی|آخر)$/.test(before))
}
/** Behind these even مهر and تیر are months. */
const PARTS = /^(اوایل|اواسط|اواخر|ابتدای|پایان|انتهای)$/

/** «۲۳ می گذشته», «(۷ مه)»: a day before it, and no verb or noun behind it. */
const isMay = (words: readonly Word[], next: number): boolean =>
  words[next]?.kind !== 'letters' || /^(گذشته|آینده|امسال|سال|میلادی)$/.test(words[next]!.text)

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

function isDay(numeral: Numeral | undefined): boolean {
  const value = numeral?.value
  if (!value || (numeral.form !== 'cardinal' && numeral.form !== 'ordinal') || !isWhole(value)) return false
  return Number(value) >= 1 && Number(value) <= 31
}

/** The year behind a month: «سال ۱۴۰۲», «۱۴۰۲», «۸۷», «امسال», «همان سال». */
function yearBehind(reading: Reading, at: number, calendar: YearFound['calendar']): YearFound | undefined {
  const {words, starting, anchor} = reading
  const said = yearAt(reading, at)
  if (said)
    return said.calendar === calendar || said.relative || calendar === 'islamic' ? {...said, calendar} : undefined
  const numeral = starting.get(at)
  // «۶ آبان ۱۴۰۲ ساعت ۱۰», «۱۷ رجب ۸۵۲ قمری»: neither hours nor a count
  const behind = numeral && words[numeral.next]?.text
  const clock =
    (behind === 'ساعت' && startsNumber(words[numeral!.next + 1])) ||
    (behind === 'برابر' && words[numeral!.next + 1]?.text === 'با')
  if (numeral && (clock || eraAt(words, numeral.next))) {
    const year = numberedYear(words, {...numeral, unitAt: numeral.next}, at, true, anchor, true)
    if (year) return year.calendar === calendar || calendar === 'islamic' ? {...year, calendar} : undefined
  }
  if (numeral?.written !== 'digits' || words[at]!.text.length !== 2 || calendar === 'islamic') return undefined
  const found = numberedYear(words, {...numeral, unitAt: numeral.next}, at, true, anchor)
  const era = found && eraAt(words, numeral.next)
  const follows = words[numeral.next]
  // «۱۵ تیر ۲۰ نفر»: a noun that follows is counted
  const late = Number(found?.year) >= 1360 && Number(found?.year) < 1400 && !isUnit(words, numeral.next)
  const free = late || follows?.kind !== 'letters' || /^(در|به|از|با|که|تا|و|را|بر|برای|است|بود|شد)$/.test(follows.text)
  return found && (era || free) ? found : undefined
}

const startsNumber = (word: Word | undefined): boolean => word !== undefined && mayStart(word)
