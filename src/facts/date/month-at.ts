import type {Calendar} from '../../persian/calendar.js'
import list from '../../persian/months.json' with {type: 'json'}
import {type Phrases, phrases} from '../words/phrases.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'

/** A month of a calendar, from 1. */
export interface Month {
  readonly calendar: Calendar
  readonly month: number
}

const entries: Record<string, Month> = {}
for (const calendar of ['persian', 'gregory', 'islamic'] as const) {
  list[calendar].forEach((names, at) => {
    for (const name of names) {
      entries[name] = {calendar, month: at + 1}
      if (calendar === 'persian') entries[name + w.month] = {calendar, month: at + 1}
    }
  })
}

/** First words of all month names, for a look-up that most words fail. */
export const monthStarts: ReadonlySet<string> = new Set(Object.keys(entries).map((name) => name.split(' ')[0]!))

/** A month's name, with ماه after or written on to it (تیر ماه, تیرماه). */
export const monthAt: Phrases<Month> = phrases(entries, {suffixes: false})

/** Whether ماه says that a name is a month: تیرماه, تیر ماه, ماه رمضان, ماه مبارک رمضان. */
export function saysMonth(words: readonly Word[], first: number, next: number): boolean {
  const before = words[first - 1]?.text
  return (
    words[next - 1]!.text.endsWith(w.month) ||
    words[next]?.text === w.month ||
    before === w.month ||
    (before === w.blessed && words[first - 2]?.text === w.month)
  )
}
