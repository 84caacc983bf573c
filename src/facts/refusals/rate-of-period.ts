import {periodAt} from '../units/periods.js'
import {timesCountedAt} from '../units/times-counted.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

/** «هر شش ماه یک‌بار», «هر دو هفته یک‌مرتبه»: how often, in one word, and no length of time. */
export const rateOfPeriod: Refusal = {
  reason: 'rate',
  holds(words, {first, unitAt}) {
    if (words[first - 1]?.text !== w.every) return false
    const period = periodAt(words, unitAt)
    return (
      period !== undefined &&
      words[period.next + 1]?.gap === 'zwnj' &&
      words[period.next]?.text === w.one &&
      timesCountedAt(words, period.next + 1) !== undefined
    )
  },
}
