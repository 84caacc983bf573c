import type {RecordCheck} from './check.js'
import {compareExact, exactOf} from './exact.js'
import {quoted} from './spans.js'

/** A range runs from the smaller end to the larger one. Times are left out: a range of them may pass midnight. */
export const factRange: RecordCheck<'fact/min-above-max'> = {
  codes: ['fact/min-above-max'],
  run({record: {facts}}, flaw) {
    for (let i = 0; i < facts.length; i++) {
      const {kind, min, max, text} = facts[i]!
      if (min === null || max === null || kind === 'time') continue
      const above = kind === 'date' ? isLater(min, max) : isGreater(min, max)
      if (above)
        flaw(
          'fact/min-above-max',
          `/facts/${i}/min`,
          `facts[${i}] ${quoted(text)} has the min ${min}, which is greater than its max ${max}.`,
        )
    }
  },
}

/** Of numbers that can be read; the schema reports the others. */
function isGreater(min: string, max: string): boolean {
  const [a, b] = [exactOf(min), exactOf(max)]
  return a !== undefined && b !== undefined && compareExact(a, b) > 0
}

const DIGITS = /^\d{4}(-\d\d){0,2}$/

/** Of dates that are equally exact and fully known: there the order of letters is that of days. */
const isLater = (min: string, max: string): boolean =>
  min.length === max.length && DIGITS.test(min) && DIGITS.test(max) && min > max
