import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import list from './hyperbole.json' with {type: 'json'}
import {type Refusal, singleWord} from './refusal.js'

const uncounted = new Set(list)

/** «هزار بار گفتم», «صد جور»: no one counted. */
export const hyperbole: Refusal = {
  reason: 'hyperbole',
  holds(words, numeral) {
    const word = singleWord(words, numeral)
    // «هزار و یک مشکل»; with a unit it counts
    if (numeral.value === '1001' && numeral.written === 'words') return !isUnit(words, numeral.unitAt)
    return (word === w.thousand || word === w.hundred) && uncounted.has(words[numeral.next]?.text ?? '')
  },
}
