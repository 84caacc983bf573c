import months from '../../persian/months.json' with {type: 'json'}
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const movements = new Set(heads.movements)
const monthNames = new Set(months.persian.flat())

/** «جریان دوم خرداد», «جبهه دوم خرداد»: a movement that has its name from a day. */
export const movementName: Refusal = {
  reason: 'name',
  written: 'letters',
  holds: (words, {form, first, next}) =>
    form === 'ordinal' && movements.has(words[first - 1]?.text ?? '') && monthNames.has(words[next]?.text ?? ''),
}
