import {isoDayOf} from '../persian/calendar.js'
import {toAsciiDigits} from '../persian/digits.js'
import {fold} from '../persian/fold.js'
import months from '../persian/months.json' with {type: 'json'}
import words from './moment-words.json' with {type: 'json'}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MONTHS = new Map<string, {readonly month: number; readonly persian: boolean}>()
for (const [i, names] of months.persian.entries())
  for (const name of names) MONTHS.set(name, {month: i + 1, persian: true})
for (const [i, names] of months.gregory.entries())
  for (const name of [...names, ...months.latin[i]!]) MONTHS.set(name, {month: i + 1, persian: false})
// The longest first: مهر before مه.
const NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')

const YEAR_FIRST = /(?<!\d)(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/
const YEAR_LAST = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/
/** ۹۸/۱۱/۰۶, as desks write it. */
const SHORT = /(?<![\d/])([6-9]\d|0\d)\/(\d{1,2})\/(\d{1,2})(?![\d/])/
const NAMED = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s{0,3}(${NAMES})\\s?(?:${words.month})?,?\\s{0,3}(?:${words.year}\\s)?(\\d{4}|\\d{2})(?!\\d|:)`,
  'i',
)
const MONTH_FIRST = new RegExp(`\\b(${NAMES})\\s(\\d{1,2}),\\s?(\\d{4})(?!\\d)`, 'i')
const CLOCK = /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2}(?!\d))?(?![\d:])/
const AFTERNOON = new RegExp(`^\\s?(?:${words.afternoon.map((word) => word.replaceAll('.', '\\.')).join('|')})`, 'i')
/** Dates stand at the start of what is asked; a longer string is prose, not a date. */
const READ = 300

/**
 * The first date in a string, as ISO 8601 in the Gregorian calendar: a day (`2023-07-03`), or a time with its offset
 * (`2023-07-03T14:35+03:30`), as exact as it was written. Reads ISO, `۱۴۰۲/۰۴/۱۲`, «۱۲ تیر ۱۴۰۲ - ۱۴:۳۵», `3 July 2023`.
 * Years 1300 to 1499 are Persian. A time without offset is Tehran's. Undefined where there is no date that exists.
 */
export function findMoment(string: string): string | undefined {
  const plain = toAsciiDigits(
    fold(string.slice(0, READ), 'letters').replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, ' '),
  ).replace(/\s+/g, ' ')
  const found = firstDay(plain)
  if (!found) return undefined
  const iso = `${pad(found.day.year, 4)}-${pad(found.day.month)}-${pad(found.day.day)}`
  const rest = `${plain.slice(0, found.start)} ${plain.slice(found.end).replace(/^T(?=\d)/, ' ')}`
  const clock = CLOCK.exec(rest)
  if (!clock) return iso
  const [whole, hours = '', minutes = '', seconds, zone] = clock
  const late = AFTERNOON.test(rest.slice(clock.index + whole.length)) && Number(hours) < 12
  const hour = Number(hours) + (late ? 12 : 0)
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return iso
  return `${iso}T${pad(hour)}:${minutes}${seconds ? `:${seconds}` : ''}${zone ? zoneOf(zone) : tehran(found.day)}`
}

/** A Gregorian day from a date of either calendar, as `2023-07-03`; undefined where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const found = dayOf(year, month, day)
  return found && `${pad(found.year, 4)}-${pad(found.month)}-${pad(found.day)}`
}

function firstDay(string: string): {day: Day; start: number; end: number} | undefined {
  let best: {day: Day; start: number; end: number} | undefined
  const take = (match: RegExpExecArray | null, day: Day | undefined) => {
    if (match && day && (!best || match.index < best.start))
      best = {day, start: match.index, end: match.index + match[0].length}
  }
  const yearFirst = YEAR_FIRST.exec(string)
  if (yearFirst) take(yearFirst, dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])))
  const yearLast = YEAR_LAST.exec(string)
  if (yearLast) take(yearLast, dayOf(Number(yearLast[3]), Number(yearLast[2]), Number(yearLast[1])))
  const short = SHORT.exec(string)
  if (short) take(short, dayOf(centuryOf(Number(short[1])), Number(short[2]), Number(short[3])))
  const named = NAMED.exec(string)
  if (named) take(named, namedDay(named[2]!, Number(named[1]), named[3]!))
  const monthFirst = MONTH_FIRST.exec(string)
  if (monthFirst) take(monthFirst, namedDay(monthFirst[1]!, Number(monthFirst[2]), monthFirst[3]!))
  return best
}

/** Two digits are a Persian year of this century or the last: 95 is 1395, 02 is 1402. */
const centuryOf = (year: number) => year + (year < 50 ? 1400 : 1300)

function namedDay(name: string, day: number, year: string): Day | undefined {
  const {month, persian} = MONTHS.get(name.toLowerCase())!
  const full = year.length === 4 ? Number(year) : persian ? centuryOf(Number(year)) : 0
  return persian === isPersianYear(full) ? dayOf(full, month, day) : undefined
}

const isPersianYear = (year: number) => year >= 1300 && year < 1500

function dayOf(year: number, month: number, day: number): Day | undefined {
  const isPersian = isPersianYear(year)
  if (!isPersian && (year < 1900 || year > 2200)) return undefined
  const iso = isoDayOf({calendar: isPersian ? 'persian' : 'gregory', year, month, day})
  const [y = 0, m = 0, d = 0] = iso?.split('-').map(Number) ?? []
  return iso === undefined ? undefined : {year: y, month: m, day: d}
}

const zoneOf = (zone: string) =>
  zone === 'Z' ? 'Z' : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`

/**
 * Tehran's offset on a day. Summer time ran from 2 Farvardin to 30 Shahrivar (22 March to 21 September, a day earlier
 * in leap years) in 1991–2005 and 2008–2022, and never since (IANA tzdata, Asia/Tehran).
 */
function tehran({year, month, day}: Day): string {
  const kept = (year >= 1991 && year <= 2005) || (year >= 2008 && year <= 2022)
  const at = month * 100 + day
  return kept && at >= 322 && at <= 921 ? '+04:30' : '+03:30'
}

const pad = (number: number, length = 2) => String(number).padStart(length, '0')
