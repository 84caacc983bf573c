import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import {type Refusal, singleWord} from './refusal.js'

const toTheHour = new Set([w.minute, w.quarter, w.left])

/** «نه» is no, unless a unit or classifier says nine. */
export const nineAsNo: Refusal = {
  reason: 'homograph',
  written: 'letters',
  holds: (words, numeral) =>
    singleWord(words, numeral) === w.nine &&
    // «نُه» with its vowel sign says nine
    words[numeral.first]!.end - words[numeral.first]!.start === 2 &&
    words[numeral.first - 1]?.text !== w.hour &&
    // «ده دقیقه به نه», «یک ربع مانده به نه»
    !(words[numeral.first - 1]?.text === w.to && toTheHour.has(words[numeral.first - 2]?.text ?? '')) &&
    // «نه چندان دوستانه»
    (!isUnit(words, numeral.unitAt) || words[numeral.next]?.text === w.until || words[numeral.next]?.text === w.fold),
}
