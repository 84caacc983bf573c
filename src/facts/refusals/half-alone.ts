import {isUnit} from '../units/units.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import {type Refusal, singleWord} from './refusal.js'

/** «در هر نیم یک بار گل زدند»: a half of the match, and half of nothing that follows. */
export const halfAlone: Refusal = {
  reason: 'idiom',
  written: 'letters',
  holds(words, numeral) {
    // «نصف و نیمه ماند»: not done
    if (words[numeral.first]!.text === w.oneHalf)
      return words[numeral.next]?.text === w.and && words[numeral.next + 1]?.text === w.middle
    if (singleWord(words, numeral) !== w.half || isUnit(words, numeral.unitAt)) return false
    const after = words[numeral.next]
    return isStop(after) || mayStart(after!)
  },
}
