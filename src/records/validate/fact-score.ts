import type {RecordCheck} from './check.js'
import {quoted} from './spans.js'

/** A score's value is its parts in their order. */
export const factScore: RecordCheck<'fact/score-differs'> = {
  codes: ['fact/score-differs'],
  run({record: {facts}}, flaw) {
    for (let i = 0; i < facts.length; i++) {
      const {kind, value, parts, text} = facts[i]!
      if (kind !== 'score' || value === null || parts.length < 2 || value === parts.join('-')) continue
      flaw(
        'fact/score-differs',
        `/facts/${i}/parts`,
        `facts[${i}] ${quoted(text)} has the value ${value}, but the parts ${parts.join(' and ')}.`,
        {expected: parts.join('-'), actual: value},
      )
    }
  },
}
