import {findMoment} from '../../document/moment.js'
import {gregorianDay} from '../../persian/days.js'
import {toAsciiDigits} from '../../persian/digits.js'
import type {Layout} from './fields.js'

const NUMBER = /^\s*(-?\d{1,19})(?:\.\d{1,9})?\s*$/
const MONTH_FIRST = /^(\s*)(\d{1,2})([/.-])(\d{1,2})([/.-]\d{4}(?!\d))/
/** What programs write: nothing has to be searched for. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/
/**
 * Two digits in all three places, of which the first may be a day, a month or a year: 03/02/19. In Persian digits it is a
 * Persian date, the year first. 98/11/06 has only one reading.
 */
const SHORT = /(?<![\d/])(0\d)\/(0?[1-9]|1[0-2])\/(\d{1,2})(?![\d/])/
/** Day or month first: 3/4/2021, in the Gregorian calendar. Persian dates never have the month first. */
const YEAR_LAST = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20|21)\d{2})(?!\d)/
const CLOCK_LAST = /\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s{0,9}$/
/** Days of a spreadsheet from 1955 to 2119; its day 1 is 1 January 1900, and its 1900 has a 29 February. */
const SERIAL = [20_000, 80_000] as const
const SERIAL_ZERO = Date.UTC(1899, 11, 30)
const DAY = 86_400_000
/** Epochs from 1973 to 2286 in seconds, and a thousand times that for each finer unit. */
const EPOCH = [1e8, 1e10] as const

type DateLayout = Pick<Layout, 'date_order' | 'time_zone'>

/**
 * The date in a cell as ISO 8601; undefined where it is no date, or one of several. Besides what findMoment reads: an epoch
 * in seconds, milliseconds, microseconds or nanoseconds, the day number of a spreadsheet, and eight digits (14020512).
 */
export function readDate(cell: string, layout: DateLayout = {}): string | undefined {
  return ambiguousDate(cell, layout) === undefined ? momentIn(cell, layout) : undefined
}

/** The part of a cell that can be read as several dates (03/02/19), unless the layout says that the year comes first. */
export function ambiguousDate(cell: string, layout: DateLayout = {}): string | undefined {
  const [short] = layout.date_order === 'year-first' ? [] : (SHORT.exec(cell) ?? [])
  // A date in full beside it is the one that counts.
  return short === undefined || momentIn(cell.replace(short, ' '), layout) !== undefined ? undefined : short
}

/** Which number of 25/2/2021 can only be the day, so that the other is the month; `either` for 3/4/2021; undefined for other dates. */
export function dayPlace(cell: string): 'first' | 'second' | 'either' | undefined {
  const [, first, second] = YEAR_LAST.exec(toAsciiDigits(cell)) ?? []
  if (first === undefined || first === second) return undefined
  return Number(first) > 12 ? 'first' : Number(second) > 12 ? 'second' : 'either'
}

function momentIn(cell: string, {date_order, time_zone}: DateLayout): string | undefined {
  const iso = ISO.exec(cell)
  if (iso && iso[1]! >= '1900') return gregorianDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) && ofIso(cell, iso)
  const plain = toAsciiDigits(time_zone === 'UTC' && CLOCK_LAST.test(cell) ? `${cell.trimEnd()}Z` : cell)
  const [, digits] = NUMBER.exec(plain) ?? []
  if (digits !== undefined) return ofNumber(digits, Number(plain))
  if (date_order !== 'month-first') return findMoment(plain)
  const [, before, month, mark, day, rest] = MONTH_FIRST.exec(plain) ?? []
  return findMoment(
    month === undefined ? plain : `${before}${day}${mark}${month}${rest}${plain.replace(MONTH_FIRST, '')}`,
  )
}

/** The same as findMoment makes of it: fractions of a second are left out. */
const ofIso = (cell: string, [, , , , hours, , seconds]: RegExpExecArray) =>
  hours === undefined || seconds === undefined ? cell : cell.replace(/\.\d+/, '')

function ofNumber(digits: string, number: number): string | undefined {
  if (/^(?:1[34]|19|20)\d{6}$/.test(digits)) {
    const day = findMoment(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`)
    if (day !== undefined) return day
  }
  if (number >= SERIAL[0] && number < SERIAL[1]) {
    // Spreadsheets know no zone: the clock of the row is left out rather than guessed.
    return new Date(SERIAL_ZERO + Math.floor(number) * DAY).toISOString().slice(0, 10)
  }
  for (let unit = 1000; unit >= 1e-6; unit /= 1000) {
    const milliseconds = number * unit
    if (milliseconds >= EPOCH[0] * 1000 && milliseconds < EPOCH[1] * 1000) return isoOf(Math.round(milliseconds))
  }
  return undefined
}

const isoOf = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.000Z$/, 'Z')
