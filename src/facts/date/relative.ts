import {formatInterval, formatMoment, type Interval, intervalOf, type Moment, momentOf} from '../../persian/calendar.js'
import {addDays, weekday} from '../../persian/days.js'
import {isWhole} from '../../text/decimal.js'
import type {Anchor} from '../kind/anchor.js'
import type {TimeUnit} from '../units/periods.js'
import {isInPaperTitle} from '../words/paper-title.js'
import {phrases} from '../words/phrases.js'
import w from '../words/spelling.json' with {type: 'json'}
import {wordSets} from '../words/word-sets.js'
import type {Finder, Found} from './found.js'
import list from './relative.json' with {type: 'json'}

type Unit = Extract<TimeUnit, 'd' | 'wk' | 'mo' | 'a'>

const sets = wordSets({countable: list.countable, notBefore: list.not_before, notAfter: list.not_after_ago})
const relativeAt = phrases(list.phrases as unknown as Record<string, readonly [Unit, number]>, {suffixes: false})

/** First words of the relative dates that this file knows. */
export const relativeStarts: readonly string[] = [...relativeAt.starts]

/** امروز, دیروز, روز گذشته, ماه جاری, هفته آینده. */
export const findRelative: Finder = ({words, starting, ending, anchor}, at) => {
  const found = relativeAt(words, at)
  // «سه هفته گذشته» is a length of time; «امروزه» and «فرداها» are other words
  if (!found || words[found.next]?.gap === 'zwnj') return []
  const counted = sets.countable.has(words[at]!.text) ? ending.get(at) : undefined
  // «ساعت ۱۷ روز گذشته» is an hour of that day
  if (counted && counted.form !== 'ordinal' && words[counted.first - 1]?.text !== w.hour) return []
  const before = words[at - 1]?.text ?? ''
  // «ماه پیش از انتخابات» counts from something else
  if (words[found.next - 1]!.text === w.ago && words[found.next]?.text === w.from) return []
  // «وطن امروز» and «آرمان امروز» are newspapers
  if (sets.notBefore.has(before) || isInPaperTitle(words, at, found.next)) return []
  // «همین هفته اول لیگ»: the week has a number
  if (starting.get(found.next)?.form === 'ordinal' && sets.countable.has(words[found.next - 1]!.text)) return []
  const [unit, offset] = found.value
  return [{first: at, next: found.next, fields: shifted(anchor, unit, offset)}]
}

const units = new Map(Object.entries(list.units) as [string, Unit][])

/** «سه روز پیش», «دو سال قبل»: so long before the article; «دو روز پیش از …» counts from something else. */
export const findAgo: Finder = ({words, ending, rangeEnding, anchor}, at) => {
  const word = words[at]?.text
  if ((word !== w.ago && word !== w.before) || sets.notAfter.has(words[at + 1]?.text ?? '')) return []
  const unit = units.get(words[at - 1]?.text ?? '')
  // «دو سه روز پیش» says no day
  if (rangeEnding.has(at - 1)) return []
  const numeral = unit && ending.get(at - 1)
  if (!unit || !numeral || numeral.form !== 'cardinal' || numeral.value === null || !isWhole(numeral.value)) return []
  if (words[numeral.first - 1]?.text === w.until || numeral.value.length > 4 || numeral.value.startsWith('-')) return []
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
