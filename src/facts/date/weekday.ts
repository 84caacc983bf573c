import {formatMoment, momentOf} from '../../persian/calendar.js'
import {addDays, weekday} from '../../persian/days.js'
import {tenseAfter} from '../context/tense.js'
import type {Anchor} from '../kind/anchor.js'
import {sentenceEnd} from '../words/marks.js'
import {phrases} from '../words/phrases.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import type {Finder, Found} from './found.js'
import list from './weekday.json' with {type: 'json'}

const sets = wordSets({
  prayer: list.prayer,
  every: list.every,
  part_of_names: list.part_of_names,
  one_of_many: list.one_of_many,
  plural_days: list.plural_days,
  day_parts: list.day_parts,
})

/** A day of the week: 0 for Saturday to 6 for Friday. */
const weekdayAt = phrases<number>(list.names, {suffixes: false})

/** First words of the days of the week. */
export const weekdayStarts: readonly string[] = [...weekdayAt.starts]

const which = phrases(list.which as Record<string, number | 'last' | 'next'>, {suffixes: false})

/** Before جمعه these speak of the prayer: امام جمعه, نماز جمعه. */
/** «هر شنبه», «شنبه‌ها», «شنبه‌شب‌ها» come again and again. */
/** چهارشنبه‌سوری, جمعه سیاه are feasts, دوشنبه is a capital. */

/**
 * «سه‌شنبه گذشته», «شنبه هفته آینده»: the nearest such day, or that of the week. A weekday by itself is the
 * article's own day, the one named beside it (دیروز، سه‌شنبه), or the nearest by the tense of its verb.
 */
export const findWeekdays: Finder = ({words, anchor}, at) => {
  const day = weekdayAt(words, at)
  if (!day || words[at]!.gap === 'zwnj') return []
  const said = which(words, words[day.next]?.text === w.ya ? day.next + 1 : day.next)
  if (said) return [{first: at, next: said.next, fields: fieldsOf(anchor, day.value, said.value)}]
  const before = words[at - 1]?.text ?? ''
  const behind = words[day.next]?.text === w.night ? day.next + 1 : day.next
  if (sets.part_of_names.has(words[behind]?.text ?? '') || isEvery(words, at - 1) || before === w.city) return []
  if (words[at]!.text === w.friday && sets.prayer.has(before)) return []
  // آدینه is a surname too
  if (words[at]!.text === w.adine && before !== w.day) return []
  // «روزهای دوشنبه و سه‌شنبه», «پنجشنبه و جمعه و روزهای تعطیل»: once, if it was so; else again and again
  if (isPlural(words, at, day.next))
    return [{first: at, next: day.next, fields: alone(day.value, anchor && last(anchor, words, day)), weekday: true}]
  // «جمعه‌شب»
  const next = words[day.next]?.gap === 'zwnj' && words[day.next]!.text === w.night ? day.next + 1 : day.next
  const iso = anchor && (besideDay(anchor, words, at, day.value) ?? byTense(anchor, words, at, day.next, day.value))
  return [{first: at, next, fields: alone(day.value, iso), weekday: true}]
}

/** «هر جمعه», «شب‌های جمعه»; «بازی‌های جمعه» are of one. */
const isEvery = (words: readonly Word[], at: number): boolean =>
  sets.every.has(words[at]?.text ?? '') ||
  (words[at]?.text === w.pluralEzafe && sets.day_parts.has(words[at - 1]?.text ?? ''))

/** Whether a day is one of a list that روزهای heads or follows; at most as many as a week has. */
function isPlural(words: readonly Word[], first: number, next: number): boolean {
  let start = first
  for (let i = 0; i < 7 && isLink(words[start - 1]); i++) {
    const before = withWeekday(words, start - 1)
    if (before === start - 1) break
    start = before
  }
  if (isPluralDays(words, start)) return true
  let end = next
  for (let i = 0; i < 7 && isLink(words[end]); i++) {
    if (sets.plural_days.has(words[end + 1]?.text ?? '') && weekdayAt(words, end + 2) === undefined) return true
    const after = weekdayAt(words, end + 1)
    if (!after) return false
    end = after.next
  }
  return false
}

const isPluralDays = (words: readonly Word[], at: number): boolean =>
  sets.plural_days.has(words[at - 1]?.text ?? '') ||
  (words[at - 1]?.text === w.pluralEzafe && words[at - 2]?.text === w.day)

const isLink = (word: Word | undefined): boolean => word?.text === w.and || word?.text === '،' || word?.text === w.until

/** The last such day, where a finished past says that it was one. */
function last(anchor: Anchor, words: readonly Word[], {value, next}: {value: number; next: number}): string | null {
  if (tenseAfter(words, next) !== 'past' || isRepeated(words, next)) return null
  return addDays(anchor.iso, -((weekday(anchor.iso) - value + 7) % 7))
}

/** «روزهای دوشنبه برگزار می‌شد»: the imperfect. */
function isRepeated(words: readonly Word[], from: number): boolean {
  for (let i = from; words[i] && words[i]!.kind !== 'break' && !sentenceEnd.test(words[i]!.text); i++)
    if (words[i]!.text === w.mi) return true
  return false
}

/** The article's own day, or the one named beside it. */
function besideDay(anchor: Anchor, words: readonly Word[], at: number, day: number): string | undefined {
  const offset = besides(words, at) ?? 0
  return weekday(anchor.iso) === (day - offset + 7) % 7 ? addDays(anchor.iso, offset) : undefined
}

/** What was done on a Wednesday was done on the last one, what will be is on the next. */
function byTense(anchor: Anchor, words: readonly Word[], at: number, next: number, day: number): string | null {
  // «آخرین جمعه ماه رمضان», «جمعه اول»: one of many
  if (sets.one_of_many.has(words[next]?.text ?? '') || sets.one_of_many.has(words[at - 1]?.text ?? '')) return null
  const tense = tenseAfter(words, next)
  const today = weekday(anchor.iso)
  if (tense === 'past') return addDays(anchor.iso, -((today - day + 7) % 7))
  return tense === 'future' ? addDays(anchor.iso, (day - today + 7) % 7) : null
}

/** Days from the article's to the one named before the weekday: «امروز (شنبه)», «فردا، یکشنبه». */
function besides(words: readonly Word[], at: number): number | undefined {
  const before = /^[(،]$/.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1
  return beside.get(words[before]?.text ?? '')
}

const beside = new Map(Object.entries(list.beside))

/** TIMEX3 counts the days of the week from Monday: XXXX-WXX-1. */
function alone(day: number, iso: string | null): Found['fields'] {
  const value = iso === null ? null : formatMoment(momentOf(iso, 'persian'))
  const timex = {type: 'DATE', value: iso ?? `XXXX-WXX-${((day + 5) % 7) + 1}`} as const
  return {value, min: null, max: null, calendar: 'persian', iso, timex}
}

function fieldsOf(anchor: Anchor | null, day: number, said: number | 'last' | 'next'): Found['fields'] {
  const none = {value: null, min: null, max: null, calendar: 'persian'} as const
  if (!anchor) {
    const reference = said === 0 ? 'PRESENT_REF' : said === 'last' || said === -1 ? 'PAST_REF' : 'FUTURE_REF'
    return {...none, iso: null, timex: {type: 'DATE', value: reference}}
  }
  const today = weekday(anchor.iso)
  const ahead = ((day - today + 6) % 7) + 1
  const after = ((today - day + 6) % 7) + 1
  const days = said === 'next' ? ahead : said === 'last' ? -after : said * 7 + day - today
  const iso = addDays(anchor.iso, days)
  return {...none, value: formatMoment(momentOf(iso, 'persian')), iso, timex: {type: 'DATE', value: iso}}
}

/** Where the weekday right before a date begins, which belongs to it: «شنبه ۶ آبان»; else the date's own first word. */
export function withWeekday(words: readonly Word[], first: number): number {
  const end = words[first - 1]?.text === '،' ? first - 1 : first
  for (const start of [end - 2, end - 1]) {
    const day = start < 0 ? undefined : weekdayAt(words, start)
    if (day?.next === end) return start
  }
  return first
}
