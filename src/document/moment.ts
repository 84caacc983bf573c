import {type Calendar, isoDayOf} from '../persian/calendar.js'
import {toAsciiDigits} from '../persian/digits.js'
import {fold} from '../persian/fold.js'
import months from '../persian/months.json' with {type: 'json'}
import {writtenInDigits} from './moment-words.js'
import words from './moment-words.json' with {type: 'json'}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MONTHS = new Map<string, {readonly month: number; readonly calendar: Calendar}>()
const lists = {
  persian: [months.persian, words.persian],
  islamic: [months.islamic],
  gregory: [months.gregory, months.latin, words.gregory],
} as const
for (const [calendar, tables] of Object.entries(lists))
  for (const table of tables)
    for (const [i, names] of table.entries())
      for (const name of names) if (!MONTHS.has(name)) MONTHS.set(name, {month: i + 1, calendar: calendar as Calendar})

/** Words as alternatives, the longest first: مهر before مه. */
const either = (list: Iterable<string>) =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')
const NAMES = either(MONTHS.keys())

const YEAR_FIRST = /(?<!\d)(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/
const YEAR_LAST = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/
/** ۹۸/۱۱/۰۶, as desks write it. */
const SHORT = /(?<![\d/])([6-9]\d|0\d)\/(\d{1,2})\/(\d{1,2})(?![\d/])/
/** What stands between day, month and year: spaces and one mark. */
const GAP = '\\s{0,3}[/.,\u060c-]?\\s{0,3}'
const NAMED = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?${GAP}(${NAMES})(?:\\s?${words.month})?(?!\\p{L})${GAP}(?:${words.year}\\s)?(\\d{4}|\\d{2})(?!\\d|:)`,
  'iu',
)
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${NAMES})\\s(?:${words.month}\\s)?(\\d{1,2})(?:st|nd|rd|th)?${GAP}(\\d{4})(?!\\d)`,
  'iu',
)
const YEAR_NAMED = new RegExp(`(?<!\\d)(\\d{4})[\\s/-](${NAMES})[\\s/-](\\d{1,2})(?!\\d|:)`, 'i')
const CLOCK = /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|GMT|UTC|[+-]\d{2}:?\d{2}(?!\d))?(?![\d:])/
const BEFORE_NOON = new RegExp(`^\\s?(?:${either(words.before_noon)})(?!\\p{L})`, 'iu')
const AFTER_NOON = new RegExp(`^\\s?(?:${either(words.after_noon)})(?!\\p{L})`, 'iu')
/** Dates stand at the start of what is asked; a longer string is prose, not a date. */
const READ = 300

/**
 * The first date in a string, as ISO 8601 in the Gregorian calendar: a day (`2023-07-03`), or a time with its offset
 * (`2023-07-03T14:35+03:30`), as exact as it was written. Reads ISO, `۱۴۰۲/۰۴/۱۲`, «۱۲ تیر ۱۴۰۲ - ۱۴:۳۵», «تیر ۱۲، ۱۴۰۲»,
 * «دوازدهم تیر ۱۴۰۲», `3 July 2023`, `2017 Dec 16`, the months of Afghanistan, and the lunar ones. Years
 * 1300 to 1499 are Persian, or lunar with such a month. A time without offset is Tehran's. Undefined where there is no date
 * that exists.
 */
export function findMoment(string: string): string | undefined {
  const plain = writtenInDigits(
    toAsciiDigits(
      fold(string.slice(0, READ), 'letters').replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, ' '),
    ).replace(/\s+/g, ' '),
    NAMES,
  )
  const found = firstDay(plain)
  if (!found) return undefined
  const iso = `${pad(found.day.year, 4)}-${pad(found.day.month)}-${pad(found.day.day)}`
  const rest = `${plain.slice(0, found.start)} ${plain.slice(found.end).replace(/^T(?=\d)/, ' ')}`
  const clock = CLOCK.exec(rest)
  if (!clock) return iso
  const [whole, hours = '', minutes = '', seconds, zone] = clock
  const hour = hourOf(Number(hours), rest.slice(clock.index + whole.length))
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return iso
  return `${iso}T${pad(hour)}:${minutes}${seconds ? `:${seconds}` : ''}${zone ? zoneOf(zone) : tehran(found.day)}`
}

/** The hour of 24: 12:05 AM is five past midnight, 12:05 PM five past noon. */
function hourOf(hours: number, rest: string): number {
  if (hours < 12 && AFTER_NOON.test(rest)) return hours + 12
  return hours === 12 && BEFORE_NOON.test(rest) ? 0 : hours
}

/** A Gregorian day from a date of either calendar, as `2023-07-03`; undefined where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const found = dayOf(year, month, day)
  return found && `${pad(found.year, 4)}-${pad(found.month)}-${pad(found.day)}`
}

function firstDay(string: string): {day: Day; start: number; end: number} | undefined {
  let best: {day: Day; start: number; end: number} | undefined
  const take = (match: RegExpExecArray | null, dayOf: (parts: readonly string[]) => Day | undefined) => {
    const day = match && (!best || match.index < best.start) ? dayOf(match.slice(1)) : undefined
    if (match && day) best = {day, start: match.index, end: match.index + match[0].length}
  }
  take(YEAR_FIRST.exec(string), ([year, month, day]) => dayOf(Number(year), Number(month), Number(day)))
  take(YEAR_LAST.exec(string), ([day, month, year]) => dayOf(Number(year), Number(month), Number(day)))
  take(SHORT.exec(string), ([year, month, day]) => dayOf(centuryOf(Number(year)), Number(month), Number(day)))
  take(NAMED.exec(string), ([day, name, year]) => namedDay(name!, Number(day), year!))
  take(MONTH_FIRST.exec(string), ([name, day, year]) => namedDay(name!, Number(day), year!))
  take(YEAR_NAMED.exec(string), ([year, name, day]) => namedDay(name!, Number(day), year!))
  return best
}

/** Two digits are a Persian year of this century or the last: 95 is 1395, 02 is 1402. */
const centuryOf = (year: number) => year + (year < 50 ? 1400 : 1300)

function namedDay(name: string, day: number, year: string): Day | undefined {
  const {month, calendar} = MONTHS.get(name.toLowerCase())!
  const full = year.length === 4 ? Number(year) : calendar === 'persian' ? centuryOf(Number(year)) : 0
  if (calendar === 'islamic') return isPersianYear(full) ? dayIn(calendar, full, month, day) : undefined
  return (calendar === 'persian') === isPersianYear(full) ? dayOf(full, month, day) : undefined
}

const isPersianYear = (year: number) => year >= 1300 && year < 1500

function dayOf(year: number, month: number, day: number): Day | undefined {
  const isPersian = isPersianYear(year)
  if (!isPersian && (year < 1900 || year > 2200)) return undefined
  return dayIn(isPersian ? 'persian' : 'gregory', year, month, day)
}

function dayIn(calendar: Calendar, year: number, month: number, day: number): Day | undefined {
  const iso = isoDayOf({calendar, year, month, day})
  const [y = 0, m = 0, d = 0] = iso?.split('-').map(Number) ?? []
  return iso === undefined ? undefined : {year: y, month: m, day: d}
}

const zoneOf = (zone: string) =>
  /^[A-Z]/.test(zone) ? 'Z' : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`

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
