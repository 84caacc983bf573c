import {isPerson} from '../context/person.js'
import type {Numeral} from '../numerals/numeral.js'
import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import list from './bare-year.json' with {type: 'json'}
import {type Finder, rangeFields} from './found.js'
import {isOfSchoolYear} from './school-year.js'
import {asDate, eraAt, numberedYear} from './year.js'

/** What takes place in a year that may stand right after it, whatever follows: «جام جهانی ۲۰۱۸ روسیه». */
/** After these four digits are an amount and no year. */
/** Events that are named by the last two digits of their year: «انتخابات ۹۶». */
const sets = wordSets(list)
const endsInPlural = (word: string): boolean => list.plurals.some((ending) => word.endsWith(ending))
/** Plural endings of nouns for persons. What a number counts stands in the singular in Persian. */

/** Whether digits are as many as a year's: a cheap no for all others. */
export const mayBeYear = (words: readonly Word[], at: number): boolean =>
  words[at]!.text.length > 2 || isShortHead(words, at)

/** A year without سال: «در ۲۰۲۰», «بودجه ۱۴۰۲», «۵۸۹ خورشیدی», «(۱۹۰۲–۱۹۷۹)». Four bare digits that count nothing. */
export const findBareYears: Finder = ({words, starting, rangeStarting, anchor}, at) => {
  const numeral = starting.get(at)
  if (numeral?.form !== 'cardinal' || numeral.written === 'mixed') return []
  const range = rangeStarting.get(at)
  if (range?.ends) {
    const [from, to] = range.ends.map((end) =>
      numberedYear(words, {...end, unitAt: end.next}, end.first, false, anchor),
    )
    if (from?.year === undefined || to?.year === undefined || from.calendar !== to.calendar) return []
    if (!isFree(words, range) && !eraAt(words, range.next)) return []
    const {calendar} = to
    return [{first: at, next: to.next, fields: rangeFields({calendar, year: from.year}, {calendar, year: to.year})}]
  }
  const era = eraAt(words, numeral.next)
  if (isShort(words, numeral)) {
    const year = numberedYear(words, numeral, at, true, anchor)
    return year ? [asDate(year)] : []
  }
  if (!era && (numeral.written === 'words' || !isFree(words, numeral))) return []
  const year = numberedYear(words, numeral, at, era !== undefined, anchor)
  return year && (era || isRecent(year.year)) ? [asDate(year)] : []
}

/** «بودجه ۹۶», «انتخابات ریاست جمهوری ۹۶», «سال مالی ۹۵». */
function isShortHead(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]?.text ?? ''
  if (before === w.from) return isSince(words, first + 1)
  if (before === w.republic) return words[first - 2]?.text === w.presidency && words[first - 3]?.text === w.elections
  return sets.short.has(before) || isOfSchoolYear(words, first)
}
/** «از ۹۲ تا کنون». */
const isSince = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === w.tillNow || (words[at]?.text === w.until && sets.now.has(words[at + 1]?.text ?? ''))

const isShort = (words: readonly Word[], {first, next, value}: Numeral): boolean =>
  isShortHead(words, first) &&
  /^[5-9]\d$/.test(value ?? '') &&
  !isUnit(words, next) &&
  // «دستمزد ۹۰ کارگر»
  !(sets.wages.has(words[first - 1]?.text ?? '') && isPerson(words, next))

function isFree(words: readonly Word[], {first, next}: Numeral): boolean {
  const before = words[first - 1]
  if (sets.events.has(before?.text ?? '')) return true
  // «آن سال، ۱۳۷۳ بود»
  if (before?.text === '،' && words[first - 2]?.text === w.year) return isStop(words[next])
  // «رضوی، سعید، ۱۳۷۳، تاریخ شهر»: of a book
  if (isBetweenCommas(words, first, next)) return true
  // «در ۱۳۹۹ سهامداران آن تغییر کردند»
  if (before?.text === w.in && isPlural(words, next)) return true
  // «تا ۲۰۲۴ قرارداد دارد», «قهرمانی ۲۰۱۷ آسیا»: no round number, and nothing that counts after it
  if (isOddYear(words, first, next) && (before?.text === w.until || (!isStop(before) && before?.text !== w.some)))
    return true
  // «مورد» begins «مورد بررسی» and counts nothing here, but «۱۴۰۰ مورد» are cases
  if (!isStop(words[next]) || words[next]?.text === w.case) return false
  // «از ۱۳۹۸ تا ۱۴۰۱» are years, «از ۱۴۰۰ به …» may be anything
  if (sets.span_limits.has(before?.text ?? '')) return words[next]?.text === w.until || words[next]?.text === w.tillNow
  return before?.text === '(' || (before?.kind === 'letters' && !sets.amounts.has(before.text))
}

/** A year of the last hundred ones and no round number, with words and commas on both sides. */
const isBetweenCommas = (words: readonly Word[], first: number, next: number): boolean =>
  next === first + 1 &&
  words[first - 1]?.text === '،' &&
  words[next]?.text === '،' &&
  words[first - 2]?.kind === 'letters' &&
  words[next + 1]?.kind === 'letters' &&
  /^(13\d\d|14[0-3]\d|19\d\d|20[0-4]\d)$/.test(words[first]!.text) &&
  !/00$/.test(words[first]!.text)

/** A year of our days that is no round number, before a noun that is no unit. */
const isOddYear = (words: readonly Word[], first: number, next: number): boolean =>
  next === first + 1 &&
  /^(13[89]\d|14[0-3]\d|19[5-9]\d|20[0-4]\d)$/.test(words[first]!.text) &&
  !/00$/.test(words[first]!.text) &&
  !isPerson(words, next) &&
  !isUnit(words, next)

function isPlural(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]
  return endsInPlural(words[at]?.text ?? '') || (after?.gap === 'zwnj' && endsInPlural(after.text))
}

/** Years that news speaks of without saying that they are years. */
const isRecent = (year: number | undefined): boolean =>
  year !== undefined && ((year >= 1300 && year <= 1450) || (year >= 1900 && year <= 2060))
