import list from './cup-round.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const finals = new Set(list)

/** «یک‌هشتم نهایی»: a round of a cup. */
export const cupRound: Refusal = {
  reason: 'name',
  holds: (words, {form, next}) => form === 'fraction' && finals.has(words[next]?.text ?? ''),
}
