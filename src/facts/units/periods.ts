import {type Decimal, decimal} from '../../text/decimal.js'
import {isCut, type PhraseList, type Phrases, phrases} from '../words/phrases.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import list from './periods.json' with {type: 'json'}
import spansOfTime from './spans-of-time.json' with {type: 'json'}

export type TimeUnit = 'a' | 'mo' | 'wk' | 'd' | 'h' | 'min' | 's'

/** A unit of time as news writes it: دهه is ten years. */
export interface Period {
  /** UCUM. */
  readonly unit: TimeUnit
  /** Decades and centuries count as years: 10 and 100. */
  readonly factor: Decimal
}

const entries = Object.fromEntries(
  Object.entries(list).map(([word, [unit, factor]]) => [
    word,
    {unit: unit as TimeUnit, factor: decimal(factor as number)},
  ]),
)

const find: Phrases<Period> = (words, at) => {
  if (words[at]?.text === w.quarter)
    return isStop(words[at + 1]) || words[at + 1]!.text === w.hour ? quarter(words, at) : undefined
  if (words[at]?.text === w.monthOrFish)
    return isMonthOf(words, at) ? {value: entries[w.month]!, next: at + 1, suffix: w.ya} : undefined
  const found = listed(words, at)
  return found && !isCut(words, found.next) ? found : undefined
}

const listed = phrases<Period>(entries, {suffixes: false})

const spans = new Set(spansOfTime)
const BACK = 4

/** «در طول ۹ ماهی که»: so many months; «۹ ماهی که صید شد» are fish. */
function isMonthOf(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.text !== w.that) return false
  for (let i = at - 2; i >= 0 && i >= at - BACK && words[i]!.kind === 'letters'; i--)
    if (spans.has(words[i]!.text)) return true
  return false
}

/** «یک ربع», «سه ربع ساعت» are quarters of an hour; «ربع سکه» and «ربع قرن» are not. */
const quarter: Phrases<Period> = (words, at) => ({
  value: {unit: 'min', factor: decimal(15)},
  next: words[at + 1]?.text === w.hour ? at + 2 : at + 1,
  suffix: '',
})

/** A unit of time after a number, also as an adjective (ماهه, ساعته, دقیقه‌ای). */
export const periodAt: PhraseList<Period> = Object.assign(find, {
  starts: new Set([...listed.starts, w.quarter, w.monthOrFish]),
})

/** How many of the next smaller unit each holds, where that is fixed. */
export const SMALLER: Partial<Record<TimeUnit, Partial<Record<TimeUnit, Decimal>>>> = {
  a: {mo: decimal(12)},
  wk: {d: decimal(7)},
  d: {h: decimal(24)},
  h: {min: decimal(60), s: decimal(3600)},
  min: {s: decimal(60)},
}
