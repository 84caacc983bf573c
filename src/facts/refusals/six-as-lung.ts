import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import list from './homographs.json' with {type: 'json'}
import {type Refusal, singleWord} from './refusal.js'

const ofLungs = new Set(list.six)

/** «عفونت شش»: the lung, where no noun follows that six could count. */
export const sixAsLung: Refusal = {
  reason: 'homograph',
  written: 'letters',
  holds: (words, numeral) =>
    singleWord(words, numeral) === w.six &&
    ofLungs.has(words[numeral.first - 1]?.text ?? '') &&
    isStop(words[numeral.next]),
}
