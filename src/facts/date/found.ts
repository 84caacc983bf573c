import type {Fact, Timex} from '../../document/layers.js'
import {
  between,
  type Calendar,
  formatInterval,
  formatMoment,
  type Interval,
  intervalOf,
  type Moment,
} from '../../persian/calendar.js'
import type {Anchor} from '../kind/anchor.js'
import type {Numeral} from '../numerals/numeral.js'
import type {Word} from '../words/word.js'

/** What a finder of dates reads. */
export interface DateContext {
  readonly words: readonly Word[]
  /** Numerals by the word they begin at and by the word after them; both ends of a range by themselves. */
  readonly starting: ReadonlyMap<number, Numeral>
  readonly ending: ReadonlyMap<number, Numeral>
  /** Ranges, by both. */
  readonly rangeStarting: ReadonlyMap<number, Numeral>
  readonly rangeEnding: ReadonlyMap<number, Numeral>
  /** Numerals that share the unit of another one further right, by where that unit stands. */
  readonly sharing: ReadonlyMap<number, readonly Numeral[]>
  readonly anchor: Anchor | null
}

/** A date over the words `[first, next)`. */
export interface Found {
  readonly first: number
  readonly next: number
  readonly fields: Pick<Fact, 'value' | 'min' | 'max' | 'calendar' | 'iso' | 'timex'>
  /** A date inside it that stands as a fact of its own: «سال ۱۴۰۲» in «نیمه نخست سال ۱۴۰۲». */
  readonly inner?: Found
  /** A weekday by itself, which a day after it takes in: «شنبه ۶ آبان». */
  readonly weekday?: boolean
  /** The one moment that it says, by which two dates make a range. */
  readonly moment?: SaidMoment
}

/** A moment, and whether its year was said with it. */
export interface SaidMoment extends Omit<Moment, 'year'> {
  readonly year: number | undefined
  readonly yearSaid: boolean
}

/** Finds the dates that a word heads; called once for each word that may head one. */
export type Finder = (reading: DateContext, at: number) => readonly Found[]

/** The fields of a day, month or year; `year` undefined where it is not known, and then nothing can be dated. */
export function momentFields(moment: Omit<Moment, 'year'> & {year: number | undefined}): Found['fields'] {
  const value = formatMoment(moment)
  const {year, calendar} = moment
  const iso = year === undefined ? null : formatInterval(intervalOf({...moment, year}))
  return {value, min: null, max: null, calendar, iso, timex: timexOf(calendar, value, iso)}
}

/** The fields of a range of moments, with both ends included. */
export function rangeFields(from: Moment, to: Moment): Found['fields'] {
  const iso = formatInterval(between(intervalOf(from), intervalOf(to)))
  const [min, max] = [formatMoment(from), formatMoment(to)]
  return {value: null, min, max, calendar: from.calendar, iso, timex: timexOf(from.calendar, `${min}/${max}`, iso)}
}

/** The fields of a period with a name of its own (1402-H1, 1402-SP, 136). */
export function periodFields(calendar: Calendar, value: string, interval: Interval | undefined): Found['fields'] {
  const iso = formatInterval(interval)
  return {value, min: null, max: null, calendar, iso, timex: timexOf(calendar, value, iso)}
}

/** TIMEX3 is Gregorian: another calendar's date stands there as its Gregorian days, or with X where they are unknown. */
function timexOf(calendar: Calendar, value: string, iso: string | null): Timex {
  return {
    type: 'DATE',
    value: calendar === 'gregory' ? value : (iso ?? (value.startsWith('XXXX') ? value.replace(/\d/g, 'X') : 'XXXX')),
  }
}
