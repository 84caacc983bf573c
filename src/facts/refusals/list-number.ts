import type {Numeral} from '../numerals/numeral.js'
import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const weights = new Set(heads.weights)
const MARK = /^[.)\u0640_–-]$/

/** The number of a list item: «۲. …», «۳- …», «۴) …», «سه. …» that begin a line, «1- سنندج 2- مریوان» within one. */
export const listNumber: Refusal = {
  reason: 'list',
  holds: (words, numeral) => isItemOfLine(words, numeral) || isItemWithin(words, numeral),
}

function isItemOfLine(words: readonly Word[], numeral: Numeral): boolean {
  const {first, next, written, ends} = numeral
  const before = words[first - 1]
  const mark = words[next]
  const after = words[next + 1]
  if ((before && before.kind !== 'break') || !mark || ends !== null || next !== first + 1) return false
  if (written !== 'digits') return /^[.)]$/.test(mark.text) && mark.gap === 'none' && after?.gap === 'space'
  // «10 - HILTON»: apart, a dash needs a name after it
  const isDash = /^[_\u0640–-]$/.test(mark.text)
  // «4 –پیش از خواب», and «۲ – ۲۵۰ گرم کره», which no range is
  const touches = mark.gap === 'none' || (isDash && (after?.gap === 'space' || after?.kind === 'letters'))
  if (
    isDash &&
    after?.kind === 'digits' &&
    (mark.gap === 'space' || after.gap === 'space') &&
    words[first]!.text.length < 3
  )
    return isFar(words[first]!.text, after.text)
  // «۳-سال ۶۶: اصفهان»: a year's name, and no span of years
  const isYear = after?.text === w.year && words[next + 2]?.kind === 'digits'
  return MARK.test(mark.text) && touches && after?.kind !== 'digits' && (isYear || !isUnit(words, next + 1))
}

/** See LABEL_RATIO of the ranges: what is no range may be a label. */
const isFar = (label: string, amount: string): boolean => Number(amount) >= Number(label) * 10

function isItemWithin(words: readonly Word[], {first, next, written, ends, unitAt}: Numeral): boolean {
  const mark = words[next]
  const after = words[next + 1]
  const divided = words[first]!.gap === 'space' && mark?.text === '-' && mark.gap === 'none'
  const plain = written === 'digits' && ends === null && next === first + 1 && words[first]!.text.length < 3
  return (
    divided &&
    plain &&
    after?.kind === 'letters' &&
    // «اوزان ۶۰- و ۶۷- کیلوگرم», «وزن ۶۱- قهرمان شد»
    after.text !== w.and &&
    !weights.has(words[first - 1]?.text ?? '') &&
    unitAt === next &&
    !isUnit(words, next + 1) &&
    !isResult(words, next + 1)
  )
}

const MOST_WORDS_OF_SIDE = 5

/** «رضا کاوه ۸- سینا مهر ۲»: the other side's points end the line. */
function isResult(words: readonly Word[], side: number): boolean {
  let at = side
  while (at < side + MOST_WORDS_OF_SIDE && (words[at]?.kind === 'letters' || words[at]?.text === '،')) {
    if (words[at]!.text === w.zero) break
    at++
  }
  const isPoints = words[at]?.kind === 'digits' || words[at]?.text === w.zero
  const after = words[at + 1]
  return at > side && isPoints && (after === undefined || after.kind === 'break' || after.text === '(')
}
