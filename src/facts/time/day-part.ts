import months from '../../persian/months.json' with {type: 'json'}
import type {Text} from '../../text/text.js'
import {draft, type FactDraft} from '../kind/kind.js'
import {mayStart} from '../words/may-start.js'
import {isInPaperTitle} from '../words/paper-title.js'
import {phrases} from '../words/phrases.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import list from './day-part.json' with {type: 'json'}

const {parts, ...lists} = list
const sets = wordSets(lists)
const partAt = phrases<string>(parts, {suffixes: false})
/** First words of the months of all calendars. */
export const monthNames: ReadonlySet<string> = new Set(
  [months.persian, months.gregory, months.islamic].flat(2).map((name) => name.split(' ')[0]!),
)

/**
 * A part of the day without an hour: «صبح امروز», «دیروز عصر», «تا بامداد». Beside a date, or as an adverb by itself
 * between function words; «نماز صبح», «شب شعر», «شب‌ها», «هر شب» and the article's «عصر حاضر» are none. TIMEX3's code
 * stands in `timex`, and there is no `value`: no hour is said.
 */
export function* dayParts(text: Text, words: readonly Word[]): Generator<FactDraft> {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word.kind !== 'letters' || !partAt.starts.has(word.text)) continue
    const found = partAt(words, at)
    if (!found) continue
    if (
      word.gap !== 'zwnj' &&
      words[found.next]?.gap !== 'zwnj' &&
      isTime(words, at, found.next) &&
      !isInPaperTitle(words, at, found.next)
    ) {
      const timex = {type: 'TIME', value: found.value} as const
      yield draft(text, words, 'time', [at, found.next], {timex})
    }
    at = found.next - 1
  }
}

function isTime(words: readonly Word[], first: number, next: number): boolean {
  const before = words[first - 1]
  if (sets.follows_every.has(before?.text ?? '') || (before && isNumber(before) && !isMonthDay(words, first)))
    return false
  return isBesideDay(words, first, next) || isAdverb(words, first, next)
}

const isNumber = (word: Word): boolean => mayStart(word) && word.text !== w.first

/** «در ۱۲ تیر ۱۴۰۲ صبح»: the number before is a year. */
const isMonthDay = (words: readonly Word[], first: number): boolean => /^1[34]\d\d$/.test(words[first - 1]!.text)

/** «صبح امروز», «صبح روز جمعه», «بامداد ۱۲ تیر», «امروز صبح»; «چهارشنبه شب» is one name of a day. */
function isBesideDay(words: readonly Word[], first: number, next: number): boolean {
  const [before, after] = [words[first - 1], words[next]]
  if (before?.kind === 'letters' && before.gap !== 'none' && sets.ends_of_days.has(before.text)) return true
  if (after?.kind !== 'letters' && after?.kind !== 'digits') return false
  // «روزنامه صبح امروز»
  if (sets.of_names.has(before?.text ?? '')) return false
  if (sets.next_days.has(after.text) && words[next + 1]?.gap !== 'zwnj') return !isDayOfNothing(words, next)
  // «صبح سه‌شنبه»
  if (sets.weekday_numbers.has(after.text) && words[next + 1]?.text === w.saturday) return true
  return mayStart(after) && monthNames.has(words[next + 1]?.text ?? '')
}

/** «شب روز»: no day is named after روز. */
const isDayOfNothing = (words: readonly Word[], at: number): boolean =>
  words[at]!.text === w.day && words[at + 1]?.kind !== 'letters' && words[at + 1]?.kind !== 'digits'

/** «صبح به تهران رسید.», «از صبح تا شب»: between function words or marks. */
function isAdverb(words: readonly Word[], first: number, next: number): boolean {
  const [before, after] = [words[first - 1], words[next]]
  if (next === first + 1 && sets.only_dated.has(words[first]!.text)) return false
  if (sets.no_adverb.has(after?.text ?? '') || (!isStop(after) && before?.text !== w.until)) return false
  if (before === undefined || before.kind === 'break') return after?.kind === 'letters'
  if (before.kind === 'mark') return /^[.،؛:]$/.test(before.text) && after?.kind === 'letters'
  return sets.before.has(before.text)
}
