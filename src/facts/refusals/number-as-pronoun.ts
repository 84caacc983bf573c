import type {Numeral} from '../numerals/numeral.js'
import {isUnit} from '../units/units.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './number-as-pronoun.json' with {type: 'json'}
import {type Refusal, singleWord} from './refusal.js'

const determiners = new Set(list)

/** «هر دو طرف», «این سه», «آن دو»: who was named before. With a unit it still counts: «هر سه نفر». */
export const numberAsPronoun: Refusal = {
  reason: 'pronoun',
  written: 'letters',
  holds: (words, numeral) =>
    // «این سومین پیروزی»: a rank
    numeral.form !== 'ordinal' &&
    singleWord(words, numeral) !== undefined &&
    determiners.has(words[numeral.first - 1]?.text ?? '') &&
    Number(numeral.value) >= 2 &&
    Number(numeral.value) <= 4 &&
    !isUnit(words, numeral.unitAt) &&
    !isOneOf(words, numeral),
}

const NEAR = 5

/** «از هر چهار دانشجو یک نفر»: both numbers count. */
function isOneOf(words: readonly Word[], {first, next}: Numeral): boolean {
  if (words[first - 1]?.text !== w.every || words[first - 2]?.text !== w.from) return false
  for (let i = next + 1; i < next + NEAR && words[i]?.kind !== 'break'; i++)
    if (words[i] && mayStart(words[i]!)) return true
  return false
}
