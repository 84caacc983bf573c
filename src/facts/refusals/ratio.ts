import type {Numeral} from '../numerals/numeral.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './ratio.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const ratios = new Set(list)
const BACK = 8

/** «نسبت ۱:۲», «نسبت زنان به مردان ۳ به ۱ است»: neither side is counted. */
export const ratio: Refusal = {
  reason: 'ratio',
  holds(words, numeral) {
    const {form, first, next, magnitude} = numeral
    if ((form !== 'cardinal' && form !== 'parts') || magnitude !== '1') return false
    // «شانس ۵۰-۵۰ است»
    if (isHalf(words, first) && (isHalf(words, first + 2) || isHalf(words, first - 2)) && isDash(words, first))
      return true
    const sides =
      isLink(words, next) && isNumber(words[next + 1])
        ? first
        : isLink(words, first - 1) && isNumber(words[first - 2])
          ? first - 2
          : undefined
    if (sides === undefined) return false
    // «۱۱ به ۱۱ بازی کردیم»: as many on either side
    if (
      words[sides + 1]?.text === w.to &&
      words[sides]!.kind === 'digits' &&
      words[sides]!.text === words[sides + 2]?.text
    )
      return true
    for (let i = sides - 1; i >= 0 && i >= sides - BACK && words[i]!.kind !== 'break'; i--)
      if (ratios.has(words[i]!.text)) return true
    return isShortRatio(words, numeral)
  },
}

const isHalf = (words: readonly Word[], at: number): boolean => words[at]?.text === '50' && words[at]!.kind === 'digits'

const isDash = (words: readonly Word[], at: number): boolean =>
  (isHalf(words, at + 2) && words[at + 1]!.text === '-') || (isHalf(words, at - 2) && words[at - 1]!.text === '-')

const isLink = (words: readonly Word[], at: number): boolean => words[at]?.text === ':' || words[at]?.text === w.to

/** «مقیاس ۱:۵۰۰»: a clock has two digits of minutes. */
function isShortRatio(words: readonly Word[], {first, next}: Numeral): boolean {
  const at = words[next]?.text === ':' ? next : words[first - 1]?.text === ':' ? first - 1 : undefined
  if (at === undefined || words[at]!.gap !== 'none' || words[at + 1]?.gap !== 'none') return false
  const [left, right] = [words[at - 1], words[at + 1]]
  if (left?.kind !== 'digits' || right?.kind !== 'digits' || words[at + 2]?.text === ':' || words[at - 2]?.text === ':')
    return false
  return right.text.length === 1 || (left.text === '1' && right.text.length > 2)
}

const isNumber = (word: Word | undefined): boolean => word !== undefined && mayStart(word)
