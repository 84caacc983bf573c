import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import {type Refusal, singleWord} from './refusal.js'

/** «نه» is no, unless a unit or classifier says nine. */
export const nineAsNo: Refusal = {
  reason: 'homograph',
  written: 'letters',
  holds: (words, numeral) =>
    singleWord(words, numeral) === w.nine &&
    // «نُه» with its vowel sign says nine
    words[numeral.first]!.end - words[numeral.first]!.start === 2 &&
    words[numeral.first - 1]?.text !== w.hour &&
    (!isUnit(words, numeral.unitAt) || words[numeral.next]?.text === w.until),
}
