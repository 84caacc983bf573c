import {isUnit} from '../units/units.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import list from './article-one.json' with {type: 'json'}
import {type Refusal, singleWord} from './refusal.js'

const sets = wordSets(list)

/**
 * یک before a noun is the article «a»: «یک شرکت». It is one before a unit or classifier (یک نفر, یک سال), after تنها
 * and فقط, where another number stands beside it («یک زن و دو مرد»), and for what is always counted (یک کشته).
 */
export const articleOne: Refusal = {
  reason: 'article',
  written: 'letters',
  holds(words, numeral) {
    const word = singleWord(words, numeral)
    if (word !== w.one && word !== w.oneColloquial) return false
    const {first, next, unitAt} = numeral
    const after = words[next]
    if (isUnit(words, unitAt)) return sets.not_units.has(after?.text ?? '') || isSomeDay(words, next)
    if (sets.counted.has(after?.text ?? '')) return false
    if (sets.counting.has(words[first - 1]?.text ?? '')) return false
    if (isScored(words, first, next)) return false
    const other = words[next + 2]
    const contrast =
      words[next + 1]?.text === w.and &&
      other !== undefined &&
      other.text !== w.one &&
      mayStart(other) &&
      !isStop(after)
    return !contrast
  },
}

/** «یک روز صبح», «یک روز که»: some day, and no length of time. */
const isSomeDay = (words: readonly Word[], next: number): boolean =>
  sets.days.has(words[next]?.text ?? '') && sets.some_day.has(words[next + 1]?.text ?? '')

/** «یک بر صفر», «یک - یک»: goals, on either side of the link. */
function isScored(words: readonly Word[], first: number, next: number): boolean {
  const isLink = (at: number): boolean => words[at]?.text === w.on || /^[-–—]$/.test(words[at]?.text ?? '')
  const isNumber = (at: number): boolean => words[at] !== undefined && mayStart(words[at]!)
  // «با نتیجه دو به یک»
  if (words[first - 1]?.text === w.to && words[first - 3]?.text === w.result && isNumber(first - 2)) return true
  return (isLink(next) && isNumber(next + 1)) || (isLink(first - 1) && isNumber(first - 2))
}
