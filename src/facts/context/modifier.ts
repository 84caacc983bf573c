import type {Modifier} from '../../document/layers.js'
import type {Numeral} from '../numerals/numeral.js'
import {mayStart} from '../words/may-start.js'
import {phrases} from '../words/phrases.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {byPhrase, phrasesBefore} from './before.js'
import more from './bounds.json' with {type: 'json'}
import lists from './modifiers.json' with {type: 'json'}
import {isVerb} from './verb.js'

const {start, mid, end, ...bounds} = lists
const boundBefore = phrasesBefore<Modifier>(byPhrase(bounds))
const after = phrases(more.after as Record<string, Modifier>, {suffixes: false})
const amountPhrase = phrasesBefore(Object.fromEntries(more.amount_of.map((phrase) => [phrase, true])))
const partBefore = phrasesBefore<Modifier>(byPhrase({start, mid, end}))
/** Verbs after which «تا» is a bound and no range that began earlier. */
const WINDOW = 6
const MOST_WORDS_OF_ITEM = 4

/** How exactly an amount is meant, and the word where the phrase that says so begins. */
export interface Bound {
  readonly modifier: Modifier | null
  readonly first: number
}

/** Approximators and bounds before an amount (حدود, بیش از, دست‌کم, تا), or «و اندی» after it. */
export function boundOf(words: readonly Word[], numeral: Numeral): Bound {
  const found = boundBefore(words, numeral.first) ?? boundBefore(words, amountOf(words, numeral.first))
  if (numeral.form === 'vague') return {modifier: 'vague', first: found?.first ?? numeral.first}
  if (found) return {modifier: found.value, first: found.first}
  if (
    words[numeral.first - 1]?.text === w.until &&
    isLimit(words, numeral.first - 1) &&
    !endsClause(words, numeral.first - 2)
  )
    return {modifier: 'at_most', first: numeral.first - 1}
  if (words[numeral.next]?.text === w.and && words[numeral.next + 1]?.text === w.oddOf)
    return {modifier: 'more_than', first: numeral.first}
  return {modifier: null, first: numeral.first}
}

/** A finite verb, or its last part after می (می‌کوشد): what follows «تا» then says to which end. */
const endsClause = (words: readonly Word[], at: number): boolean =>
  isVerb(words[at]) || (words[at]?.gap === 'zwnj' && isVerb(words[at - 1]))

/** A bound after the unit: «۵۰ ساله و بالاتر», «۱۸ سال به بالا». */
export const boundAfter = (words: readonly Word[], next: number): Modifier | null => after(words, next)?.value ?? null

/** «۵۰ نفر کارگر یا بیشتر»: a bound after what is counted. */
export function boundAfterItem(words: readonly Word[], next: number): Modifier | null {
  for (let i = next; i < next + MOST_WORDS_OF_ITEM && words[i]?.kind === 'letters'; i++) {
    if (words[i]!.text === w.or) return boundAfter(words, i)
    // «۳ گل و بیشتر», but «۳ نفر و بیشتر اعضا»
    const bound = words[i]!.text === w.and ? after(words, i) : undefined
    const end = bound && words[bound.next]
    if (bound && (end?.kind !== 'letters' || end.upos === 'ADP' || isVerb(end, words[bound.next + 1])))
      return bound.value
    if (isStop(words[i])) return null
  }
  return null
}

const passed = new Set(more.passed)
const participles = new Set(more.passed_forms)
const havePassed = new Set(more.have_passed)

/** «شمار قربانیان از ۱۰۰ نفر گذشت», «از ۳۰ هزار واحد فراتر رفت»; «از ۱۰ بازی گذشته» has an adjective. `first`: where the amount begins. */
export function passedBound(words: readonly Word[], first: number, next: number): Modifier | null {
  if (words[first - 1]?.text !== w.from) return null
  for (let i = next; i < next + MOST_WORDS_OF_ITEM && words[i]?.kind === 'letters'; i++) {
    const {text} = words[i]!
    if (passed.has(text)) return !participles.has(text) || havePassed.has(words[i + 1]?.text ?? '') ? 'more_than' : null
    if (isStop(words[i])) return null
  }
  return null
}

/** «حداقل به تعداد ۲۰ نفر»: where the phrase that says it is an amount begins. */
const amountOf = (words: readonly Word[], at: number): number => amountPhrase(words, at)?.first ?? at

/** Start, middle or end of a period: ابتدای, اواسط, پایان. */
export const partOf = (words: readonly Word[], at: number): Modifier | null => partBefore(words, at)?.value ?? null

/** «تا ۲۰ درصد تخفیف» is a limit; «از فردا تا ۲۰ روز» ends a range. */
function isLimit(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - WINDOW; i--) {
    const word = words[i]!
    if (word.kind === 'break' || word.text === '.' || word.text === '،') return true
    if (word.text === w.from || mayStart(word)) return false
  }
  return true
}
