import list from './cup-round.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const finals = new Set(list.finals)
const rounds = new Set(list.rounds)

/** «یک‌هشتم نهایی», «مرحله یک‌چهارم»: a round of a cup. */
export const cupRound: Refusal = {
  reason: 'name',
  holds: (words, {form, next, first}) =>
    form === 'fraction' && (finals.has(words[next]?.text ?? '') || rounds.has(words[first - 1]?.text ?? '')),
}
