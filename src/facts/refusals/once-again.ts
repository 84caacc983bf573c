import w from '../words/spelling.json' with {type: 'json'}
import list from './once-again.json' with {type: 'json'}
import {type Refusal, singleWord} from './refusal.js'

const again = new Set(list)

/** «یک بار دیگر» is once again, «یک‌بار مصرف» disposable. */
export const onceAgain: Refusal = {
  reason: 'idiom',
  written: 'letters',
  holds: (words, numeral) =>
    singleWord(words, numeral) === w.one &&
    words[numeral.next]?.text === w.bar &&
    again.has(words[numeral.next + 1]?.text ?? ''),
}
