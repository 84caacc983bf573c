import {isOfficialMonth} from '../../persian/hijri.js'
import {partOf} from '../context/modifier.js'
import {draft, type FactKind} from '../kind/kind.js'
import type {Numeral} from '../numerals/numeral.js'
import type {Word} from '../words/word.js'
import {findBareYears, mayBeYear} from './bare-year.js'
import {borrowYears} from './borrow-years.js'
import {findMonths} from './day-month.js'
import {findCenturies, findDecades} from './decade.js'
import type {DateContext, Finder, Found} from './found.js'
import heads from './heads.json' with {type: 'json'}
import {joinDates} from './join-dates.js'
import {monthStarts} from './month-at.js'
import {findHalves, findMonthsOfYear, findSeasons, seasonStarts} from './period.js'
import {findAgo, findRelative, relativeStarts} from './relative.js'
import {findSlashed} from './slashed.js'
import {findWeekdays, weekdayStarts, withWeekday} from './weekday.js'
import {findYears} from './year.js'

/** Who is asked about which word: the finders, by the words that they head. */
const finders: readonly (readonly [words: Iterable<string>, finder: Finder])[] = [
  [heads.months, findMonthsOfYear],
  [heads.halves, findHalves],
  [seasonStarts, findSeasons],
  [monthStarts, findMonths],
  [heads.decades, findDecades],
  [heads.centuries, findCenturies],
  [heads.years, findYears],
  [heads.ago, findAgo],
  [relativeStarts, findRelative],
  [weekdayStarts, findWeekdays],
]
const byWord = new Map<string, Finder[]>()
for (const [words, finder] of finders) {
  for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), finder])
}

/** Days and longer, in three calendars, named or relative: ۱۵ تیر ۱۴۰۲, 2023-08-03, سال جاری, ۹ ماهه امسال, دهه ۶۰. */
export const date: FactKind = {
  name: 'date',
  readsHeaded: true,
  *find({text, words, anchor}, numerals) {
    const found: Found[] = []
    let reading: DateContext | undefined
    for (const [at, finder] of asked(words)) {
      // numerals are indexed only where some word may head a date
      reading ??= {words, ...indexed(numerals), anchor}
      for (const one of finder(reading, at)) found.push(one)
    }
    const dates = joinDates(words, borrowYears(words, outermost(found)))
    for (let i = 0; i < dates.length; i++) {
      const {first: head, next, fields, inner, weekday} = dates[i]!
      const after = dates[i + 1]
      if (weekday && after && isDay(after.fields) && withWeekday(words, after.first) <= head) continue
      const first = isDay(fields) && !weekday ? withWeekday(words, head) : head
      yield draft(text, words, 'date', [first, next], {
        ...fields,
        modifier: partOf(words, first) ?? (isReckoned(fields) ? 'approx' : null),
      })
      if (inner) yield draft(text, words, 'date', [inner.first, inner.next], inner.fields)
    }
  },
}

/** What stands between the parts of a date in digits. */
const TIES = /^[-–/.\\]$/

/** An Islamic date outside the official table is turned by the tabular calendar, a day or two off. */
function isReckoned({calendar, iso, value, min}: Found['fields']): boolean {
  const [year = '', month = '1'] = (value ?? min ?? '').split('-')
  return calendar === 'islamic' && iso !== null && !isOfficialMonth(Number(year), Number(month))
}

/** Whether a date says a day, or a range of days. */
const isDay = ({value, min}: Found['fields']): boolean => /-\d\d-\d\d$/.test(value ?? min ?? '')

/** Without the dates that lie in longer ones: «امسال» in «۹ ماهه امسال» is no date of its own. */
function outermost(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const one of [...found].sort((a, b) => a.first - b.first || b.next - a.next)) {
    if (one.next > (kept.at(-1)?.next ?? 0)) kept.push(one)
  }
  return kept
}

function* asked(words: readonly Word[]): Generator<readonly [number, Finder]> {
  for (let at = 0; at < words.length; at++) {
    const {kind, text} = words[at]!
    if (kind === 'digits') {
      if (TIES.test(words[at + 1]?.text ?? '')) yield [at, findSlashed]
      if (mayBeYear(words, at)) yield [at, findBareYears]
    } else if (kind === 'letters') {
      const found = byWord.get(text)
      if (found) for (const finder of found) yield [at, finder]
    }
  }
}

function indexed(numerals: readonly Numeral[]): Omit<DateContext, 'words' | 'anchor'> {
  const starting = new Map<number, Numeral>()
  const ending = new Map<number, Numeral>()
  const rangeStarting = new Map<number, Numeral>()
  const rangeEnding = new Map<number, Numeral>()
  const sharing = new Map<number, Numeral[]>()
  for (const numeral of numerals) {
    if (numeral.ends) {
      rangeStarting.set(numeral.first, numeral)
      rangeEnding.set(numeral.next, numeral)
    }
    for (const one of numeral.ends ?? [numeral]) {
      starting.set(one.first, one)
      ending.set(one.next, one)
    }
    if (numeral.unitAt !== numeral.next) {
      const others = sharing.get(numeral.unitAt)
      if (others) others.push(numeral)
      else sharing.set(numeral.unitAt, [numeral])
    }
  }
  return {starting, ending, rangeStarting, rangeEnding, sharing}
}
