import {isStop} from '../context/item.js'
import type {Numeral} from '../numerals/numeral.js'
import type {Word} from '../words/word.js'
import {type Finder, rangeFields} from './found.js'
import {asDate, eraAt, numberedYear} from './year.js'

/** What takes place in a year that may stand right behind it, whatever follows: «جام جهانی ۲۰۱۸ روسیه». */
const EVENTS = new Set([
  'جهانی',
  'المپیک',
  'انتخابات',
  'بودجه',
  'نوروز',
  'کنکور',
  'جمهوری',
  'آسیا',
  'اروپا',
  'کریسمس',
  'متولد',
  'مصوب',
  'یلدای',
])
/** Behind these four digits are an amount and no year. */
const AMOUNTS = new Set([
  'تعداد',
  'مبلغ',
  'حدود',
  'عدد',
  'رقم',
  'از',
  'به',
  'مجموع',
  'بیش',
  'حداقل',
  'حداکثر',
  'هر',
  'معادل',
  'شماره',
  'کد',
  'سطح',
  'شاخص',
  'با',
])
const SPAN_LIMITS = new Set(['از', 'به'])

/** A year without سال: «در ۲۰۲۰», «بودجه ۱۴۰۲», «۵۸۹ خورشیدی», «(۱۹۰۲–۱۹۷۹)». Four bare digits that count nothing. */
export const findBareYears: Finder = ({words, starting, rangeStarting, anchor}, at) => {
  const numeral = starting.get(at)
  if (numeral?.form !== 'cardinal' || numeral.written === 'mixed') return []
  const range = rangeStarting.get(at)
  if (range?.ends) {
    const [from, to] = range.ends.map((end) =>
      numberedYear(words, {...end, unitAt: end.next}, end.first, false, anchor),
    )
    if (from?.year === undefined || to?.year === undefined || from.calendar !== to.calendar || !isFree(words, range))
      return []
    const {calendar} = to
    return [{first: at, next: to.next, fields: rangeFields({calendar, year: from.year}, {calendar, year: to.year})}]
  }
  const era = eraAt(words, numeral.next)
  if (!era && (numeral.written === 'words' || !isFree(words, numeral))) return []
  const year = numberedYear(words, numeral, at, era !== undefined, anchor)
  return year && (era || isRecent(year.year)) ? [asDate(year)] : []
}

function isFree(words: readonly Word[], {first, next}: Numeral): boolean {
  const before = words[first - 1]
  if (EVENTS.has(before?.text ?? '')) return true
  // «مورد» begins «مورد بررسی» and counts nothing here, but «۱۴۰۰ مورد» are cases
  if (!isStop(words[next]) || words[next]?.text === 'مورد') return false
  // «از ۱۳۹۸ تا ۱۴۰۱» are years, «از ۱۴۰۰ به …» may be anything
  if (SPAN_LIMITS.has(before?.text ?? '')) return words[next]?.text === 'تا'
  return before?.text === '(' || (before?.kind === 'letters' && !AMOUNTS.has(before.text))
}

/** Years that news speaks of without saying that they are years. */
const isRecent = (year: number | undefined): boolean =>
  year !== undefined && ((year >= 1300 && year <= 1450) || (year >= 1900 && year <= 2060))
