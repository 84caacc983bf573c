import type {Item} from '../../document/layers.js'
import {slice, spanAt, type Text} from '../../text/text.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import {isDirection} from './change.js'
import before from './item-before.json' with {type: 'json'}
import list from './item-of-adjective.json' with {type: 'json'}
import {isVerb} from './verb.js'
import {lastStart, wholeWord} from './whole-word.js'

const sets = wordSets(list)
const measured = new Set(before.measured)
const MOST_WORDS = 8

/**
 * The noun that an amount with the adjective's ending says the size of: وام of «وام ۳۰۰ میلیون تومانی جوانان», جاده of «جاده ۲۰
 * کیلومتری». Null where the word before is a change («افزایش ۲۰ میلیونی قیمت») or only a size («در فاصله ۲۰ کیلومتری شهر»).
 */
export function itemOfAdjective(text: Text, words: readonly Word[], first: number, next: number): Item | null {
  if (!words[next - 1]?.text.endsWith(w.ya) || words[next - 1]!.text === w.afghani) return null
  const last = words[first - 1]
  if (last?.kind !== 'letters' || isStop(last) || words[first]!.gap !== 'space') return null
  let start = lastStart(words, first - MOST_WORDS < 0 ? 0 : first - MOST_WORDS, first)
  // «وام بانکی ۲۰۰ میلیونی»
  if (words[start]!.upos === 'ADJ' && words[start - 1]?.upos === 'NOUN') start = lastStart(words, 0, start)
  const {text: noun, upos} = words[start]!
  // «بسته حمایتی ۳ میلیارد تومانی»: an adjective that was taken for a noun.
  if (noun.endsWith(w.ya) && words[start - 1]?.upos === 'NOUN' && words[start]!.gap === 'space') return null
  if (upos !== 'NOUN' || isDirection(noun) || sets.distances.has(noun)) return null
  if (measured.has(noun) && !sets.things.has(noun)) return null
  return itemOf(text, words, start, first)
}

/** «تعداد اتوبوس‌های فرسوده به ۸۰۰ دستگاه رسید»: what is counted, named before the number with the word for how many. */
export function itemOfCount(text: Text, words: readonly Word[], first: number): Item | null {
  let end = first
  while (end > 0 && end > first - 3 && sets.links.has(words[end - 1]!.text)) end--
  if (end === first) return null
  for (let i = end - 1; i >= 0 && i >= end - MOST_WORDS; i--) {
    const word = words[i]!
    if (sets.counts.has(word.text)) return i + 1 < end ? itemOf(text, words, i + 1, end) : null
    if (word.kind !== 'letters' || isStop(word) || isVerb(word, words[i + 1])) return null
  }
  return null
}

function itemOf(text: Text, words: readonly Word[], start: number, end: number): Item | null {
  if (wholeWord(words, start) > end) return null
  const span = spanAt(text, words[start]!.start, words[end - 1]!.end)
  return {...span, text: slice(text, span)}
}
