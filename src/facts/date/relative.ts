import {isWhole} from '../../text/decimal.js'
import type {Anchor} from './anchor.js'
import {addDays, weekday} from '../../persian/days.js'
import {formatInterval, formatMoment, type Interval, intervalOf, type Moment, momentOf} from '../../persian/calendar.js'
import type {TimeUnit} from '../units/periods.js'
import {phrases} from '../words/phrases.js'
import type {Finder, Found} from './found.js'

type Unit = Extract<TimeUnit, 'd' | 'wk' | 'mo' | 'a'>

const days: Record<string, number> = {
  امروز: 0,
  امشب: 0,
  دیروز: -1,
  دیشب: -1,
  پریروز: -2,
  پریشب: -2,
  فردا: 1,
  'فردا شب': 1,
  'پس فردا': 2,
  'روز گذشته': -1,
  'روز قبل': -1,
  'شب گذشته': -1,
  'روز جاری': 0,
}
const longer: Record<string, readonly [Unit, number]> = {
  'ماه جاری': ['mo', 0],
  'ماه گذشته': ['mo', -1],
  'ماه قبل': ['mo', -1],
  'ماه پیش': ['mo', -1],
  'ماه آینده': ['mo', 1],
  'ماه آتی': ['mo', 1],
  'این ماه': ['mo', 0],
  'همین ماه': ['mo', 0],
  'هفته جاری': ['wk', 0],
  'هفته گذشته': ['wk', -1],
  'هفته قبل': ['wk', -1],
  'هفته پیش': ['wk', -1],
  'هفته آینده': ['wk', 1],
  'هفته آتی': ['wk', 1],
  'این هفته': ['wk', 0],
  'همین هفته': ['wk', 0],
}
const all: Record<string, readonly [Unit, number]> = {...longer}
// «هفته ی قبل»: the ezafe written out
for (const [phrase, offset] of Object.entries(longer))
  if (phrase.startsWith('هفته ')) all[phrase.replace(' ', ' ی ')] = offset
for (const [word, offset] of Object.entries(days)) all[word] = ['d', offset]

const relativeAt = phrases(all, {suffixes: false})

/** First words of the relative dates that this file knows. */
export const relativeStarts: readonly string[] = Object.keys(all).map((phrase) => phrase.split(' ')[0]!)

/** امروز, دیروز, روز گذشته, ماه جاری, هفته آینده. */
export const findRelative: Finder = ({words, ending, anchor}, at) => {
  const found = relativeAt(words, at)
  // «سه هفته گذشته» is a length of time; «امروزه» and «فرداها» are other words
  if (!found || words[found.next]?.gap === 'zwnj') return []
  const counted = /^(روز|شب|هفته|ماه)$/.test(words[at]!.text) ? ending.get(at) : undefined
  if (counted && counted.form !== 'ordinal') return []
  const before = words[at - 1]?.text ?? ''
  // «ماه پیش از انتخابات» counts from something else
  if (words[found.next - 1]!.text === 'پیش' && words[found.next]?.text === 'از') return []
  // «وطن امروز» and «آرمان امروز» are newspapers
  if (/^(چند|هر|چندین|وطن|آرمان)$/.test(before)) return []
  const [unit, offset] = found.value
  return [{first: at, next: found.next, fields: shifted(anchor, unit, offset)}]
}

const UNITS: Record<string, Unit> = {سال: 'a', ماه: 'mo', هفته: 'wk', روز: 'd'}

/** «سه روز پیش», «دو سال قبل»: so long before the article; «دو روز پیش از …» counts from something else. */
export const findAgo: Finder = ({words, ending, rangeEnding, anchor}, at) => {
  const word = words[at]?.text
  if ((word !== 'پیش' && word !== 'قبل') || /^(از|تر)$/.test(words[at + 1]?.text ?? '')) return []
  const unit = UNITS[words[at - 1]?.text ?? '']
  // «دو سه روز پیش» says no day
  if (rangeEnding.has(at - 1)) return []
  const numeral = unit && ending.get(at - 1)
  if (!unit || !numeral || numeral.form !== 'cardinal' || numeral.value === null || !isWhole(numeral.value)) return []
  if (words[numeral.first - 1]?.text === 'تا' || numeral.value.length > 4 || numeral.value.startsWith('-')) return []
  return [{first: numeral.first, next: at + 1, fields: shifted(anchor, unit, -Number(numeral.value))}]
}

function shifted(anchor: Anchor | null, unit: Unit, offset: number): Found['fields'] {
  const calendar = 'persian'
  if (!anchor) {
    const reference = offset === 0 ? 'PRESENT_REF' : offset < 0 ? 'PAST_REF' : 'FUTURE_REF'
    return {value: null, min: null, max: null, calendar, iso: null, timex: {type: 'DATE', value: reference}}
  }
  if (unit === 'd' || unit === 'wk') return days7(anchor, unit, offset)
  const {year, month} = anchor.persian
  const months = unit === 'a' ? undefined : year * 12 + month - 1 + offset
  const moment: Moment =
    months === undefined
      ? {calendar, year: year + offset}
      : {calendar, year: Math.floor(months / 12), month: (months % 12) + 1}
  const value = moment.year > 0 ? formatMoment(moment) : null
  return fields(value, intervalOf(moment))
}

/** A day, or a week from Saturday to Friday. */
function days7({iso}: Anchor, unit: 'd' | 'wk', offset: number): Found['fields'] {
  if (unit === 'd') {
    const day = addDays(iso, offset)
    return fields(formatMoment(momentOf(day, 'persian')), [day, day])
  }
  const first = addDays(iso, offset * 7 - weekday(iso))
  const last = addDays(first, 6)
  const [min, max] = [first, last].map((day) => formatMoment(momentOf(day, 'persian'))) as [string, string]
  return {...fields(null, [first, last]), min, max}
}

function fields(value: string | null, interval: Interval | undefined): Found['fields'] {
  const iso = formatInterval(interval)
  return {value, min: null, max: null, calendar: 'persian', iso, timex: {type: 'DATE', value: iso ?? 'PAST_REF'}}
}
