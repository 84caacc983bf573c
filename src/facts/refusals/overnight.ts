import w from '../words/spelling.json' with {type: 'json'}
import stays from './overnight.json' with {type: 'json'}
import {type Refusal, singleWord} from './refusal.js'

/** «یک‌شبه» is overnight, all at once; after a stay or a journey it is one night. */
export const overnight: Refusal = {
  reason: 'idiom',
  written: 'letters',
  holds: (words, numeral) =>
    singleWord(words, numeral) === w.one &&
    words[numeral.next]?.text === w.nights &&
    !stays.includes(words[numeral.first - 1]?.text ?? ''),
}
