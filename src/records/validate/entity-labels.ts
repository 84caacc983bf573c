import type {RecordCheck} from './check.js'
import {quoted} from './spans.js'

/** Every label is one of the six, or declared by the dataset. */
export const entityLabelsDeclared: RecordCheck<'entity/unknown-label'> = {
  codes: ['entity/unknown-label'],
  run({record: {entities}, labels}, flaw) {
    for (let i = 0; i < entities.length; i++) {
      const {label, text} = entities[i]!
      if (labels.has(label)) continue
      const message = `entities[${i}] ${quoted(text)} has the label ${label}, expected one of ${[...labels].join(', ')}.`
      flaw('entity/unknown-label', `/entities/${i}/label`, message, {expected: [...labels].join(', '), actual: label})
    }
  },
}
