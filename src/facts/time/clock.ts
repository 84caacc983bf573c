import {phrases} from '../words/phrases.js'
import list from './time.json' with {type: 'json'}

/** Hour and minute on a 24-hour clock. */
export interface Clock {
  readonly hour: number
  readonly minute: number
}

export type DayPart = 'morning' | 'noon' | 'evening' | 'night'

/** صبح, عصر, شب … after an hour, which they put into one half of the day. */
export const dayPartAt = phrases(list.day_parts as Record<string, DayPart>, {suffixes: false})

/** The clock in a part of the day: ۵ عصر is 17, ۱۲ شب midnight; undefined where they do not go together (۱۹ صبح). */
export function inDayPart({hour, minute}: Clock, part: DayPart | undefined): Clock | undefined {
  if (hour === 24 && minute > 0) return undefined
  if (part === 'morning') return hour === 12 ? {hour: 0, minute} : hour < 12 ? {hour, minute} : undefined
  if (part === 'noon') return hour < 4 ? {hour: hour + 12, minute} : {hour, minute}
  if (part === 'evening') return hour < 12 ? {hour: hour + 12, minute} : {hour, minute}
  if (part === 'night')
    return hour === 12 ? {hour: 0, minute} : hour > 4 && hour < 12 ? {hour: hour + 12, minute} : {hour, minute}
  return {hour, minute}
}

export const formatClock = ({hour, minute}: Clock): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
