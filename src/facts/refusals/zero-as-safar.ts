import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './homographs.json' with {type: 'json'}
import {type Refusal, singleWord} from './refusal.js'

const ofMonths = new Set(list.zero)

/** «دهه آخر صفر», «ماه صفر»: the month. */
export const zeroAsSafar: Refusal = {
  reason: 'homograph',
  written: 'letters',
  holds: (words, numeral) =>
    singleWord(words, numeral) === w.zero &&
    (ofMonths.has(words[numeral.first - 1]?.text ?? '') || isAfterMuharram(words, numeral.first)) &&
    !isUnit(words, numeral.unitAt),
}

/** «محرم و صفر». */
const isAfterMuharram = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.text === w.and && words[first - 2]?.text === list.month_before_safar
