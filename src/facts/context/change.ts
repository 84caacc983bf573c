import type {Fact} from '../../document/layers.js'
import type {Numeral} from '../numerals/numeral.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import list from './change.json' with {type: 'json'}

import {isVerb} from './verb.js'

type Direction = NonNullable<Fact['change']>
const directions = new Map<string, Direction>([
  ...list.increase.map((word) => [word, 'increase'] as const),
  ...list.decrease.map((word) => [word, 'decrease'] as const),
])
const skip = new Set(list.skip)
const AHEAD = 2
const BEHIND = 4
const pronouns = new Set(list.shares_of)
const reach = new Set(list.reach)
const FAR = 8

const nouns = new Set(list.nouns)
const mosts = new Set(list.mosts)
/** After «بیشتر» these say most of whom. */
const sharesOf = new Set(list.shares_of)
/** What a comparison goes on with, and what ends the amount before a change of something else. */
const compared = new Set(list.compared)
const apart = new Set(list.apart)
/** The next clause or phrase begins. */
const noChange = new Set([w.and, w.or, w.to, w.that])

/** «۴۰ درصد کاهش برداشت»: whether a word is a change whose subject may follow it. */
export const isChange = (word: Word | undefined): boolean => word?.kind === 'letters' && nouns.has(word.text)

/** Whether a word says that something grows or falls. */
export const isDirection = (word: string): boolean => directions.has(word)

export type ChangeAndRole = Pick<Fact, 'change' | 'role'>

/**
 * Whether an amount is a change, and which end of it: «۱۰ درصد افزایش یافت» is by, «از ۵ میلیون به ۸ میلیون رسید» from
 * and to. `first` is where its approximator begins, `next` the word after its unit.
 */
export function changeOf(words: readonly Word[], numeral: Numeral, first: number, next: number): ChangeAndRole {
  if (numeral.role) return {role: numeral.role, change: numeral.change}
  const before = words[first - 1]?.text
  if (before === w.from && words[next]?.text === w.to && words[next + 1] && mayStart(words[next + 1]!))
    return {role: 'from', change: directionNear(words, first, next) ?? null}
  if (before === w.to && reaches(words, next)) return {role: 'to', change: directionNear(words, first, next) ?? null}
  const change = directionBehind(words, next) ?? directionBefore(words, first)
  return change ? {role: 'by', change} : {role: null, change: null}
}

/** «۱۰ درصد افزایش», «۲۰ درصدی رشد», «۵ درصد بیشتر». «بیشتر از» is a bound on what follows. */
function directionBehind(words: readonly Word[], next: number): Direction | undefined {
  for (let i = next; i < next + AHEAD; i++) {
    const word = words[i]
    if (word?.kind !== 'letters' || noChange.has(word.text)) return undefined
    // «۳۰ نفر، بیشتر آنها زن», «۲۰ نفر بیشتر این افراد»: most of them
    if (sharesOf.has(words[i + 1]?.text ?? '') && mosts.has(word.text)) return undefined
    const found = directions.get(word.text)
    // «روابط دو کشور بیشتر ارتقا می‌یابد», «در چند سال گذشته افزایش یافت», «۴۰ درصد از رشد»
    if (i > next && ((mosts.has(word.text) && !isCompared(words, i + 1)) || apart.has(words[next]!.text)))
      return undefined
    // «۷ دقیقه وقت اضافه» is no change
    if (found) return word.text === w.extra && i > next ? undefined : found
    if (words[i + 1]?.text === w.comparative && words[i + 1]!.gap === 'zwnj')
      return directions.get(`${word.text}${w.comparative}`)
  }
  return undefined
}

/** «دو امتیاز بیشتر از حریف», «۵ نفر بیشتر شد». */
const isCompared = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind !== 'letters' || compared.has(words[at]!.text) || isVerb(words[at], words[at + 1])

/** «افزایش ۱۰ درصدی», «رشد حدود ۵ درصد». */
function directionBefore(words: readonly Word[], first: number): Direction | undefined {
  for (let i = first - 1; i >= 0 && i >= first - BEHIND; i--) {
    const {text, kind} = words[i]!
    if (kind !== 'letters') return undefined
    // «افزایشی ۱۴ درصدی»
    const found = skip.has(text)
      ? undefined
      : (directions.get(text) ?? (text.endsWith(w.ya) ? directions.get(text.slice(0, -1)) : undefined))
    if (found) return i === first - 1 || words[first - 1]!.text !== w.from ? found : undefined
    if (!skip.has(text)) return undefined
  }
  return undefined
}

function reaches(words: readonly Word[], next: number): boolean {
  for (let i = next; i < words.length && i < next + FAR; i++) {
    const {text, kind} = words[i]!
    if (kind === 'break' || kind === 'mark') return false
    if (reach.has(text) || directions.has(text)) return true
  }
  return false
}

function directionNear(words: readonly Word[], first: number, next: number): Direction | undefined {
  for (let i = next; i < words.length && i < next + FAR; i++) {
    if (words[i]!.kind === 'break' || words[i]!.kind === 'mark') break
    const found = directions.get(words[i]!.text)
    // «افزایش قیمت به ۲۰ دلار کاهش یافت»: what the verb says wins over the noun before
    if (found) return isVerb(words[i + 1], words[i + 2]) ? found : (directionGoverning(words, first) ?? found)
  }
  return directionBefore(words, first)
}

/** «کاهش نرخ تورم به ۲۵ درصد همراه با رشد صادرات»: the noun of change at the head of the phrase before «به». */
function directionGoverning(words: readonly Word[], first: number): Direction | undefined {
  for (let i = first - 2; i >= 0 && i >= first - FAR; i--) {
    const word = words[i]!
    if (word.kind !== 'letters' || mayStart(word)) return undefined
    if (isChange(word)) return directions.get(word.text)
    if (isStop(word) && !pronouns.has(word.text)) return undefined
  }
  return undefined
}
