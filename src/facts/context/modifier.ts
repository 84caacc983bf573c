import type {Modifier} from '../../document/layers.js'
import type {Numeral} from '../numerals/numeral.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import {byPhrase, phrasesBefore} from './before.js'
import lists from './modifiers.json' with {type: 'json'}

const {start, mid, end, ...bounds} = lists
const boundBefore = phrasesBefore<Modifier>(byPhrase(bounds))
const partBefore = phrasesBefore<Modifier>(byPhrase({start, mid, end}))
/** Verbs after which «تا» is a bound and no range that began earlier. */
const WINDOW = 6

/** How exactly an amount is meant, and the word where the phrase that says so begins. */
export interface Bound {
  readonly modifier: Modifier | null
  readonly first: number
}

/** Approximators and bounds before an amount (حدود, بیش از, دست‌کم, تا), or «و اندی» after it. */
export function boundOf(words: readonly Word[], numeral: Numeral): Bound {
  const found = boundBefore(words, numeral.first)
  if (numeral.form === 'vague') return {modifier: 'vague', first: found?.first ?? numeral.first}
  if (found) return {modifier: found.value, first: found.first}
  if (words[numeral.first - 1]?.text === w.until && isLimit(words, numeral.first - 1))
    return {modifier: 'at_most', first: numeral.first - 1}
  if (words[numeral.next]?.text === w.and && words[numeral.next + 1]?.text === w.oddOf)
    return {modifier: 'more_than', first: numeral.first}
  return {modifier: null, first: numeral.first}
}

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
