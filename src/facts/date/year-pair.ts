import type {Calendar} from '../../persian/calendar.js'
import type {Anchor} from '../kind/anchor.js'
import type {Word} from '../words/word.js'
import {type Found, rangeFields} from './found.js'
import {fullYear} from './full-year.js'

/** Two years further apart are a life or an age, and no season. */
const MOST_YEARS = 150
const DASH = /^[-–—/]$/

/**
 * Two years in any order and width: 1401-1402, 1402-1401, 1401-02, 2022-23, 12-2011, 2017/2018, and after a head (سال تحصیلی, فصل) also
 * 98-99. The calendar and the century are those of the one in four digits; without a head only neighbours are a pair.
 */
export function yearPair(
  words: readonly Word[],
  at: number,
  headed: boolean,
  anchor: Anchor | null,
): Found | undefined {
  const [left, tie, right, after] = [words[at], words[at + 1], words[at + 2], words[at + 3]]
  if (left?.kind !== 'digits' || right?.kind !== 'digits' || !DASH.test(tie?.text ?? '')) return undefined
  if (tie!.gap !== 'none' || right.gap !== 'none' || (DASH.test(after?.text ?? '') && after!.gap === 'none'))
    return undefined
  const years = [left.text, right.text]
  const wide = years.filter((year) => year.length === 4)
  if (years.some((year) => year.length !== 4 && year.length !== 2)) return undefined
  // 1402/05 is a month, and what a slash ties elsewhere decimals
  if (tie!.text === '/' && left.text.length !== right.text.length && !isNext(left.text, right.text)) return undefined
  if (wide.length === 0 && !headed) return undefined
  const [a, b] = wide.length === 0 ? years.map((year) => fullYear(Number(year), 'persian', anchor)) : expanded(years)
  const calendar: Calendar = a! >= 1500 ? 'gregory' : 'persian'
  if (!isPlausible(a!) || !isPlausible(b!) || b! >= 1500 !== a! >= 1500 || a === b) return undefined
  const apart = Math.abs(a! - b!)
  if (apart > MOST_YEARS || (apart > 1 && !headed)) return undefined
  const fields = rangeFields({calendar, year: Math.min(a!, b!)}, {calendar, year: Math.max(a!, b!)})
  return {first: at, next: at + 3, fields}
}

/** 2022/23: above twelve it is no month. */
const isNext = (year: string, two: string): boolean =>
  year.length === 4 && Number(two) > 12 && Number(two) === (Number(year) + 1) % 100

/** The two-digit one is put into the century where it is nearest to the other: 1399-00 is 1399 and 1400. */
function expanded([a = '', b = '']: readonly string[]): number[] {
  if (a.length === 4 && b.length === 4) return [Number(a), Number(b)]
  const [year, two] = a.length === 4 ? [Number(a), Number(b)] : [Number(b), Number(a)]
  const century = year - (year % 100)
  const candidates = [century + two, century + 100 + two, century - 100 + two]
  const nearest = candidates.sort((x, y) => Math.abs(x - year) - Math.abs(y - year))[0]!
  return a.length === 4 ? [year, nearest] : [nearest, year]
}

const isPlausible = (year: number): boolean => (year >= 1200 && year < 1500) || (year >= 1700 && year < 2150)
