import {type NumberWord, numberStarts, numberWords} from '../../persian/number-words.js'
import list from '../../persian/number-words.json' with {type: 'json'}
import glued from './glued.json' with {type: 'json'}
import w from './spelling.json' with {type: 'json'}
import type {Word} from './word.js'

const LONGEST_WORD = 40
const LONGEST_PART = 8
const HALF = w.half
const percentEndings: ReadonlySet<string> = new Set(glued.percent_endings)
const tails: ReadonlySet<string> = new Set(list.tails)

/**
 * The parts of number words written in one, with or without a unit: «صدوبیست», «دوهزار», «یکساله», «صددرصد», and
 * «وپنج» after a number. Undefined for every other word: دوباره, هزاره, سیما, دوده stay whole.
 */
export function splitGlued(word: string, before: Word | undefined): readonly string[] | undefined {
  if (word.length < 3 || word.length > LONGEST_WORD || numberWords.has(word)) return undefined
  // «۳۰ درصدساخت»: the space was lost
  if (before?.kind === 'digits' && word.startsWith(w.percent)) {
    const rest = word.slice(w.percent.length)
    return rest.length > 2 && !percentEndings.has(rest) ? [w.percent, rest] : undefined
  }
  // «۲ برصفر»
  const points = word.startsWith(w.on) ? numberWords.get(word.slice(w.on.length)) : undefined
  if (points?.kind === 'small' && points.size < 10 && isNumber(before)) return [w.on, word.slice(w.on.length)]
  if (word[0] === w.and) {
    if (!isNumber(before)) return undefined
    const rest = word.slice(1)
    if (numberWords.has(rest) || rest === HALF) return [w.and, rest]
    const parts = split(rest)
    return parts && [w.and, ...parts]
  }
  // «سیصدو سی و یکمین»
  if (word.endsWith(w.and) && (numberWords.get(word.slice(0, -1))?.size ?? 0) >= 20) return [word.slice(0, -1), w.and]
  // «دوهزارو پانصد»
  const parts = word.endsWith(w.and) && numberStarts.has(word.slice(0, 2)) ? split(word.slice(0, -1)) : undefined
  if (parts && (numberWords.get(parts.at(-1)!)?.size ?? 0) >= 20) return [...parts, w.and]
  // «چندصدنفری»
  if (word.startsWith(w.some)) {
    const rest = word.slice(w.some.length)
    const some = numberWords.has(rest) ? [rest] : split(rest)
    return some && (numberWords.get(some[0]!)?.size ?? 0) >= 100 ? [w.some, ...some] : undefined
  }
  return numberStarts.has(word.slice(0, 2)) ? split(word) : undefined
}

const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && (word.kind === 'digits' || numberWords.has(word.text))

function split(word: string): string[] | undefined {
  const parts: string[] = []
  let at = 0
  let last: NumberWord | undefined
  while (at < word.length) {
    const and = last && word[at] === w.and ? 1 : 0
    if (and && word.slice(at + 1) === HALF) return [...parts, w.and, HALF]
    const found = longestNumber(word, at + and)
    if (found && (!last || and || joins(last, found.number))) {
      if (and) parts.push(w.and)
      parts.push(found.text)
      at += and + found.text.length
      last = found.number
    } else if (last && tails.has(word.slice(at))) {
      parts.push(word.slice(at))
      return parts
    } else return undefined
  }
  return parts.length > 1 ? parts : undefined
}

/** Without و only a magnitude, a hundred or a denominator may follow: «دوهزار», «دوسوم», but not «دوده» (soot). */
function joins(left: NumberWord, right: NumberWord): boolean {
  if (left.kind === 'ordinal') return false
  if (right.kind === 'magnitude') return true
  if (right.kind === 'ordinal') return left.size >= 1 && left.size < 10 && right.size > left.size
  return right.size === 100 && left.size < 10 && left.size > 1
}

function longestNumber(word: string, at: number): {text: string; number: NumberWord} | undefined {
  for (let length = Math.min(LONGEST_PART, word.length - at); length >= 2; length--) {
    const text = word.slice(at, at + length)
    const number = numberWords.get(text)
    // «یکم» begins «یکمیلیون» and is no rank there
    if (number && (number.kind !== 'ordinal' || at + length === word.length)) return {text, number}
  }
  return undefined
}
