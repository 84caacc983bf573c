import {isStop} from '../context/item.js'
import {mayStart} from '../numerals/read-numeral.js'
import {isUnit} from '../units/units.js'
import type {Word} from '../words/word.js'
import counted from './article.json' with {type: 'json'}
import {type Refusal, singleWord} from './refusal.js'

const isCounted = new Set(counted)

/**
 * یک before a noun is the article «a»: «یک شرکت». It is one before a unit or classifier (یک نفر, یک سال), behind تنها
 * and فقط, where another number stands beside it («یک زن و دو مرد»), and for what is always counted (یک کشته).
 */
export const article: Refusal = {
  reason: 'article',
  written: 'letters',
  holds(words, numeral) {
    const word = singleWord(words, numeral)
    if (word !== 'یک' && word !== 'یه') return false
    const {first, next, unitAt} = numeral
    const after = words[next]
    if (isUnit(words, unitAt)) return /^(سری|تا)$/.test(after?.text ?? '') || isSomeDay(words, next)
    if (isCounted.has(after?.text ?? '')) return false
    if (/^(تنها|فقط|عدد|رقم|بر|رتبه|مقام|رده)$/.test(words[first - 1]?.text ?? '')) return false
    if (isScored(words, first, next)) return false
    const other = words[next + 2]
    const contrast =
      words[next + 1]?.text === 'و' && other !== undefined && other.text !== 'یک' && mayStart(other) && !isStop(after)
    return !contrast
  },
}

/** «یک روز صبح», «یک روز که»: some day, and no length of time. */
const isSomeDay = (words: readonly Word[], next: number): boolean =>
  /^(روز|شب)$/.test(words[next]?.text ?? '') && /^(صبح|ظهر|عصر|غروب|که)$/.test(words[next + 1]?.text ?? '')

/** «یک بر صفر», «یک - یک»: goals, on either side of the link. */
function isScored(words: readonly Word[], first: number, next: number): boolean {
  const isLink = (at: number): boolean => /^(بر|[-–—])$/.test(words[at]?.text ?? '')
  const isNumber = (at: number): boolean => words[at] !== undefined && mayStart(words[at]!)
  // «با نتیجه دو به یک»
  if (words[first - 1]?.text === 'به' && words[first - 3]?.text === 'نتیجه' && isNumber(first - 2)) return true
  return (isLink(next) && isNumber(next + 1)) || (isLink(first - 1) && isNumber(first - 2))
}
