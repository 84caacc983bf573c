import w from '../words/spelling.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

/** «قواعد ۱۲ گانه», «دیدار ۳ جانبه»: an adjective. */
export const manifold: Refusal = {
  reason: 'idiom',
  holds: (words, {next, magnitude}) =>
    magnitude === '1' && (words[next]?.text === w.gane || words[next]?.text === w.sided),
}
