import {isUnit} from '../units/units.js'
import type {Refusal} from './refusal.js'
import list from './some-without-unit.json' with {type: 'json'}

const asks = new Set(list)

/** چند without a unit or magnitude asks or says some: no number. */
export const someWithoutUnit: Refusal = {
  reason: 'some',
  holds: (words, {first, next, form, min}) =>
    form === 'vague' && min === null && (!isUnit(words, next) || asks.has(words[first - 1]?.text ?? '')),
}
