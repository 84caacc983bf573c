import {numberWords} from '../../persian/number-words.js'
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
    // «به عنوان یک واحد تدافعی»
    if (words[first - 1]?.text === w.as && words[first - 2]?.text === w.to) return true
    if (isUnit(words, unitAt)) return sets.not_units.has(after?.text ?? '') || isSomeDay(words, first, next)
    if (words[first - 1]?.text === w.hour || sets.counted.has(after?.text ?? '')) return false
    if (sets.penalties.has(after?.text ?? '') && hasNear(words, next + 1, sets.penalty_words)) return false
    // «چهار برد و یک تساوی»
    if (words[first - 1]?.text === w.and && isCountBefore(words, first - 2)) return false
    if (sets.counting.has(words[first - 1]?.text ?? '')) return isSaidOfOne(words, first, next)
    if (isScored(words, first, next) || isGoalOfSide(words, first, next)) return false
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

/** «او فقط یک مربی است»: what he is, and how many of nothing. */
function isSaidOfOne(words: readonly Word[], first: number, next: number): boolean {
  if (!sets.subjects.has(words[first - 2]?.text ?? '')) return false
  let end = next
  while (end < next + NEAR && words[end]?.kind === 'letters' && !isStop(words[end])) end++
  return end > next && sets.copulas.has(words[end]?.text ?? '')
}

/** «نفت تهران یک - مس کرمان صفر»: a goal on either side of the dash between two names that end in a number each. */
function isGoalOfSide(words: readonly Word[], first: number, next: number): boolean {
  const isDash = (at: number): boolean => /^[-–—]$/.test(words[at]?.text ?? '')
  const isPlain = (at: number): boolean => words[at]?.kind === 'letters' && !isStop(words[at]) && !mayStart(words[at]!)
  if (isDash(next) && isPlain(first - 1)) {
    // «مرحله یک - مرحله دو»
    if (words[first - 1]!.text === words[next + 1]?.text) return false
    let at = next + 1
    while (at < next + NEAR && isPlain(at)) at++
    return at > next + 1 && words[at] !== undefined && mayStart(words[at]!)
  }
  let at = first - 1
  while (at > first - NEAR && isPlain(at)) at--
  const ends = words[next] === undefined || words[next]!.kind === 'break' || /^[.،؛()]$/.test(words[next]!.text)
  return (
    ends &&
    at < first - 1 &&
    isDash(at) &&
    words[at - 2]?.text !== words[at + 1]?.text &&
    words[at - 1] !== undefined &&
    mayStart(words[at - 1]!) &&
    isPlain(at - 2)
  )
}

/** «یک روز صبح», «یک روز که», «یک روز پدرم را دیدم» that begins a sentence: some day, and no length of time. */
function isSomeDay(words: readonly Word[], first: number, next: number): boolean {
  if (!sets.days.has(words[next]?.text ?? '')) return false
  const [before, after] = [words[first - 1], words[next + 1]]
  if (sets.some_day.has(after?.text ?? '')) return true
  const begins = before === undefined || before.kind === 'break' || /^[.:«؛!؟]$/.test(before.text)
  return begins && after?.kind === 'letters' && after.gap === 'space' && !sets.lengths.has(after.text)
}

const NEAR = 8

function hasNear(words: readonly Word[], from: number, set: ReadonlySet<string>): boolean {
  for (let i = from; i < from + NEAR && words[i] && words[i]!.kind !== 'break'; i++)
    if (set.has(words[i]!.text)) return true
  return false
}

const BACK = 4

/** Whether a number that counts stands before the last few plain words. */
function isCountBefore(words: readonly Word[], from: number): boolean {
  for (let i = from; i >= 0 && i > from - BACK; i--) {
    const word = words[i]!
    if (word.kind === 'digits') return true
    if (word.kind !== 'letters' || isStop(word)) return false
    if (i < from && mayStart(word) && numberWords.get(word.text)?.kind === 'small')
      return word.text !== w.one && word.text !== w.oneColloquial
  }
  return false
}

/** «یک بر صفر», «یک - یک»: goals, on either side of the link. */
function isScored(words: readonly Word[], first: number, next: number): boolean {
  const isLink = (at: number): boolean => words[at]?.text === w.on || /^[-–—]$/.test(words[at]?.text ?? '')
  const isNumber = (at: number): boolean => words[at] !== undefined && mayStart(words[at]!)
  // «با نتیجه دو به یک»
  if (words[first - 1]?.text === w.to && words[first - 3]?.text === w.result && isNumber(first - 2)) return true
  // «7- یک همسایه مهربان»: the number of a list's item
  const labelled =
    words[first - 1]?.text !== w.on && (words[first - 3] === undefined || words[first - 3]!.kind === 'break')
  if (labelled && words[first - 2]?.kind === 'digits') return false
  return (isLink(next) && isNumber(next + 1)) || (isLink(first - 1) && isNumber(first - 2))
}
