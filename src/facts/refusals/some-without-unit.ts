import {periodAt} from '../units/periods.js'
import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Refusal} from './refusal.js'
import list from './some-without-unit.json' with {type: 'json'}

const asks = new Set(list)

/** چند without a unit or magnitude asks or says some: no number. */
export const someWithoutUnit: Refusal = {
  reason: 'some',
  holds: (words, {first, next, form, min}) =>
    form === 'vague' &&
    min === null &&
    (!isUnit(words, next) ||
      // «تا چند روز مهمان ما بودند»
      (asks.has(words[first - 1]?.text ?? '') && !(words[first - 1]!.text === w.until && periodAt(words, next)))),
}
