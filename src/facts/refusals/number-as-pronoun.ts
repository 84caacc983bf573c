import {isUnit} from '../units/units.js'
import list from './number-as-pronoun.json' with {type: 'json'}
import {type Refusal, singleWord} from './refusal.js'

const determiners = new Set(list)

/** «هر دو طرف», «این سه», «آن دو»: who was named before. With a unit it still counts: «هر سه نفر». */
export const numberAsPronoun: Refusal = {
  reason: 'pronoun',
  written: 'letters',
  holds: (words, numeral) =>
    singleWord(words, numeral) !== undefined &&
    determiners.has(words[numeral.first - 1]?.text ?? '') &&
    Number(numeral.value) >= 2 &&
    Number(numeral.value) <= 4 &&
    !isUnit(words, numeral.unitAt),
}
