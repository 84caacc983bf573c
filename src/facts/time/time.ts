import {isWhole} from '../../text/decimal.js'
import {keptByHead} from '../context/kept-by-head.js'
import {isVerb} from '../context/verb.js'
import {draft, type FactKind} from '../kind/kind.js'
import type {Numeral} from '../numerals/numeral.js'
import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {type Clock, dayPartAt, inDayPart} from './clock.js'
import {dayParts, monthNames} from './day-part.js'
import {isTo, joinTimes, type TimeFound} from './join-times.js'
import list from './time.json' with {type: 'json'}

const hours = new Set(list.hours)
const days = new Set(list.days)
const hoursPlural = new Set(list.hours_plural)

/** A time of day on a 24-hour clock: ساعت ۱۸:۳۰, ساعت هشت و نیم صبح, ۵ عصر, ساعت ۸ تا ۱۴, ساعت‌های ۱۴ و ۱۶, and parts of the day without an hour (صبح امروز). */
export const time: FactKind = {
  name: 'time',
  readsHeaded: true,
  *find({text, words}, numerals) {
    const hours = numerals.flatMap((numeral) => numeral.ends ?? [numeral])
    const found: TimeFound[] = []
    const pairs = new Map(numerals.flatMap((numeral) => hoursFromTo(words, numeral)))
    for (let i = 0; i < hours.length; i++) {
      const pair = pairs.get(hours[i]!.first)
      if (pair) {
        found.push(...pair)
        i++
        continue
      }
      const one = timeOf(words, hours[i]!, hours[i + 1]) ?? followed(words, hours[i]!, found.at(-1))
      const before = found.at(-1)
      const goesOn = before?.listed && one?.first === before.next + 1
      if (one) found.push(goesOn ? {...one, listed: true} : one)
    }
    for (const {first, next, fields} of joinTimes(words, found)) yield draft(text, words, 'time', [first, next], fields)
    yield* dayParts(text, words)
  },
}

/** Where ساعت stands before the numeral, by itself or in the plural. */
function head(words: readonly Word[], first: number): number | undefined {
  const before = words[first - 1]
  if (hours.has(before?.text ?? '')) return isUnitOfNumber(words, first - 1) ? undefined : first - 1
  return before?.text === w.pluralEzafe && words[first - 2]?.text === w.hour ? first - 2 : undefined
}

/** «۵ ساعت ۳۰ نفر»: an hour that a number counts heads nothing. */
const isUnitOfNumber = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.kind === 'digits' && !/^(1[34]|20)\d\d$/.test(words[at - 1]!.text)

function timeOf(words: readonly Word[], numeral: Numeral, after: Numeral | undefined): TimeFound | undefined {
  const start = head(words, numeral.first)
  const behind = words[numeral.next]?.text ?? ''
  if (start === undefined && behind !== ':' && !dayPartAt.starts.has(behind)) return undefined
  const slash = start === undefined ? undefined : (withSlash(words, numeral) ?? quarterTo(words, numeral, after))
  const hour = slash ?? hourOf(numeral)
  if (!hour) return undefined
  const colon = withColon(words, numeral, hour)
  const clock =
    slash ?? colon ?? (start === undefined ? {...hour, next: numeral.next} : withMinutes(words, numeral, hour, after))
  const said = dayPartAt(words, clock.next)
  const part = said && inDayPart(clock, said.value) ? said : undefined
  const named = start !== undefined || colon !== undefined || (part !== undefined && isDated(words, numeral, part.next))
  // «۱۰ شب» are ten nights, «۵ ظهر» nothing; only these parts of the day make a bare number a time
  if (
    !named &&
    !(
      part &&
      list.name_a_time.some((start) => words[clock.next]!.text.startsWith(start)) &&
      words[clock.next]!.gap !== 'none'
    )
  )
    return undefined
  // «هفت صبح: …», in a review of the papers, is one of them
  const alone = words[numeral.first - 1]?.kind !== 'letters' && words[part?.next ?? clock.next]?.text === ':'
  if (!named && (alone || words[numeral.first - 1]?.text === w.newspaper)) return undefined
  const kept = keptByHead(words, numeral) === 'hour'
  if (!colon && !part && !kept && isUnit(words, clock.next) && words[clock.next]!.text !== w.day) return undefined
  const exact = inDayPart(clock, part?.value)
  if (!exact) return undefined
  const first = start ?? numeral.first
  const listed = start !== undefined && hoursPlural.has(words[numeral.first - 1]!.text)
  return {first, next: part?.next ?? clock.next, said: clock, clock: exact, part: part?.value, listed}
}

/** «از ۸ تا ۱۰ شب», «از ۹ تا ۱۲ صبح»: two hours without ساعت, by the word where they begin; «از ۲ تا ۳ شب» may be nights. */
function hoursFromTo(
  words: readonly Word[],
  {first, next, ends}: Numeral,
): (readonly [number, readonly [TimeFound, TimeFound]])[] {
  if (!ends || words[first - 1]?.text !== w.from || words[ends[0].next]?.text !== w.until) return []
  const part = dayPartAt(words, next)
  const [from, to] = ends.map(hourOf)
  if (!part || !from || !to || !isStopOrVerb(words, part.next)) return []
  if (part.value === 'night' && to.hour < LEAST_HOUR_OF_NIGHT) return []
  // «۹ تا ۱۲ صبح» ends at noon
  const isNoon = part.value === 'morning' && to.hour === 12
  const [start, end] = [inDayPart(from, part.value), isNoon ? to : inDayPart(to, part.value)]
  if (!start || !end || from.hour > 12 || to.hour > 12) return []
  const left = {first, next: ends[0].next, said: from, clock: start, part: undefined, listed: false}
  const right = {first: ends[1].first, next: part.next, said: to, clock: end, part: part.value, listed: false}
  return [[first, [left, right]]]
}

const LEAST_HOUR_OF_NIGHT = 7

/** Nothing that nights or mornings could belong to. */
const isStopOrVerb = (words: readonly Word[], at: number): boolean =>
  isStop(words[at]) || isVerb(words[at], words[at + 1]) || isVerb(words[at + 1], words[at + 2])

/** An hour that تا ties to the time before it («ساعت ۸ تا ۱۴»), or that goes on with a list («ساعت‌های ۱۴ و ۱۶»). */
function followed(words: readonly Word[], numeral: Numeral, before: TimeFound | undefined): TimeFound | undefined {
  if (!before || numeral.first !== before.next + 1) return undefined
  // «ساعت ۸ تا ۱۰ شب»: no number of nights
  if (isUnit(words, numeral.unitAt) && words[numeral.unitAt]!.text !== w.night) return undefined
  // «۱۲:۳۱ - 16 June»: after minutes an hour by itself is none
  if (words[before.next - 2]?.text === ':' && words[numeral.next]?.kind === 'latin') return undefined
  // «15:27 - 06 آبان»: a day follows
  if (monthNames.has(words[numeral.next]?.text ?? '')) return undefined
  const link = words[before.next]!
  const listed = before.listed && (link.text === w.and || link.text === '،')
  const hour = isTo(link) || listed ? hourOf(numeral) : undefined
  if (!hour) return undefined
  const part = dayPartAt(words, numeral.next)
  const clock = inDayPart(hour, part?.value)
  if (!clock) return undefined
  return {first: numeral.first, next: part?.next ?? numeral.next, said: hour, clock, part: part?.value, listed}
}

function hourOf({form, value}: Numeral): Clock | undefined {
  if (form !== 'cardinal' || value === null) return undefined
  const half = value.endsWith('.5')
  const hour = Number(half ? value.slice(0, -2) : value)
  return (half || isWhole(value)) && hour >= 0 && hour <= 24 ? {hour, minute: half ? 30 : 0} : undefined
}

/** «یک ربع به هشت», «ده دقیقه مانده به نه»: minutes before the hour. */
function quarterTo(words: readonly Word[], {value, next, form}: Numeral, after: Numeral | undefined): Read | undefined {
  const isQuarter = words[next]?.text === w.quarter && value === '1'
  if (form !== 'cardinal' || (!isQuarter && words[next]?.text !== w.minute) || !after) return undefined
  const link = words[next + 1]?.text === w.left ? next + 2 : next + 1
  const minutes = isQuarter ? 15 : Number(value)
  const hour = words[link]?.text === w.to && after.first === link + 1 ? hourOf(after) : undefined
  if (!hour || hour.minute > 0 || hour.hour === 0 || !(minutes > 0 && minutes < 60)) return undefined
  return {hour: hour.hour - 1, minute: 60 - minutes, next: after.next}
}

/** «… و ۲۰ ثانیه» after minutes belongs to the time, which is told to the minute. */
function withSeconds(words: readonly Word[], next: number): {next: number} {
  const isSeconds =
    words[next]?.text === w.and && words[next + 1]?.kind === 'digits' && words[next + 2]?.text === w.second
  return {next: isSeconds ? next + 3 : next}
}

type Read = Clock & {readonly next: number}

/** «۱۰ شب دیروز», «شنبه ۱۰ شب»: a day beside them makes an hour of what else would be ten nights. */
const isDated = (words: readonly Word[], {first, next}: Numeral, after: number): boolean =>
  words[next]!.gap !== 'none' && (days.has(words[after]?.text ?? '') || days.has(words[first - 1]?.text ?? ''))

/** 18:30, 18:30:00. */
function withColon(words: readonly Word[], {first, next, written}: Numeral, {hour}: Clock): Read | undefined {
  const minutes = words[next + 1]
  const touches =
    words[next]?.text === ':' &&
    ((words[next]!.gap === 'none' && minutes?.gap === 'none') || isSpaced(words, first, next))
  if (written !== 'digits' || !touches || minutes?.kind !== 'digits' || minutes.text.length !== 2) return undefined
  if (words[first - 1]?.text === ':' && words[first]!.gap === 'none') return undefined
  const minute = Number(minutes.text)
  const seconds = words[next + 2]?.text === ':' && words[next + 3]?.kind === 'digits' && words[next + 3]!.gap === 'none'
  return minute < 60 ? {hour, minute, next: next + (seconds ? 4 : 2)} : undefined
}

/** «13 : 22», typed with spaces: after ساعت, or where it stands by itself. */
function isSpaced(words: readonly Word[], first: number, next: number): boolean {
  if (words[next + 1]?.gap !== 'space') return false
  const [before, after] = [words[first - 1], words[next + 2]]
  return before?.text === w.hour || ((before?.kind ?? 'break') !== 'letters' && (after?.kind ?? 'break') !== 'letters')
}

/** «ساعت ۱۷/۳۰» and, typed the other way round, «ساعت ۳۰/۱۷»: the minutes are what can be no hour. */
function withSlash(words: readonly Word[], {first, next, written}: Numeral): Read | undefined {
  if (written !== 'digits' || next !== first + 3 || !/^[/.]$/.test(words[first + 1]!.text)) return undefined
  const [a, b] = [words[first]!.text, words[first + 2]!.text]
  if (a.length > 2 || b.length > 2) return undefined
  const [hour, minute] = Number(a) > 24 || a === '00' ? [Number(b), Number(a)] : [Number(a), Number(b)]
  const whole = minute < 60 && (Number(a) > 24 || a === '00' ? a : b).length === 2
  return whole && hour <= 24 ? {hour, minute, next} : undefined
}

/** ساعت ۱۸ و ۳۰ دقیقه, ساعت ۹ و ربع. */
function withMinutes(words: readonly Word[], {next}: Numeral, clock: Clock, after: Numeral | undefined): Read {
  if (words[next]?.text === w.and && words[next + 1]?.text === w.quarter)
    return {hour: clock.hour, minute: 15, next: next + 2}
  const minute = Number(after?.value)
  const isMinutes = after?.first === next + 1 && words[next]?.text === w.and && words[after.next]?.text === w.minute
  return isMinutes && minute < 60 && Number.isInteger(minute)
    ? {hour: clock.hour, minute, ...withSeconds(words, after.next + 1)}
    : {...clock, next}
}
