import w from '../words/spelling.json' with {type: 'json'}
import list from './homographs.json' with {type: 'json'}
import {type Refusal, singleWord} from './refusal.js'

const given = new Set(list.ten)

/** «پاسخ ده»: the verb give, where nothing follows that ten could count. */
export const tenAsGive: Refusal = {
  reason: 'homograph',
  written: 'letters',
  holds: (words, numeral) =>
    singleWord(words, numeral) === w.ten &&
    words[numeral.next]?.kind === 'mark' &&
    given.has(words[numeral.first - 1]?.text ?? ''),
}
