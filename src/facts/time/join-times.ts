import type {FactDraft} from '../kind/kind.js'
import type {Word} from '../words/word.js'
import {type Clock, type DayPart, formatClock, inDayPart} from './clock.js'
import list from './time.json' with {type: 'json'}

/** A time over the words `[first, next)`. */
export interface TimeFound {
  readonly first: number
  readonly next: number
  /** As written, before the part of the day moves it. */
  readonly said: Clock
  readonly clock: Clock
  readonly part: DayPart | undefined
  /** After ساعت‌های, where more hours may follow. */
  readonly listed: boolean
}

interface TimeFields {
  readonly first: number
  readonly next: number
  readonly fields: Partial<FactDraft>
}

const to = new Set(list.to)
export const isTo = (word: Word): boolean => to.has(word.text) || /^[-–—]$/.test(word.text)

/** Times in order, those that تا joins made one: «۷:۳۰ تا ۱۳:۳۰». «ساعت ۸ تا ۱۰ صبح» are both in the morning. */
export function joinTimes(words: readonly Word[], found: readonly TimeFound[]): TimeFields[] {
  const joined: TimeFields[] = []
  for (let i = 0; i < found.length; i++) {
    const [left, right] = [found[i]!, found[i + 1]]
    const link = right && right.first === left.next + 1 ? words[left.next] : undefined
    if (right && link && isTo(link)) {
      joined.push(range(left, right))
      i++
    } else {
      const value = formatClock(left.clock)
      joined.push({first: left.first, next: left.next, fields: {value, timex: {type: 'TIME', value: `T${value}`}}})
    }
  }
  return joined
}

function range(left: TimeFound, right: TimeFound): TimeFields {
  const low =
    left.part === undefined && left.said.hour <= right.said.hour ? inDayPart(left.said, right.part) : undefined
  const [min, max] = [formatClock(low ?? left.clock), formatClock(right.clock)]
  return {first: left.first, next: right.next, fields: {min, max, timex: {type: 'TIME', value: `T${min}/T${max}`}}}
}
