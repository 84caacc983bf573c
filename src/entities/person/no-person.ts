import {keyOf} from '../gazetteer/fold.js'
import {keyAt, type SentenceView} from '../sentence.js'
import lists from './no-person.json' with {type: 'json'}

const OCCASIONS = new Set(lists.occasions.map(keyOf))
/** Heads, and adjectives that describe them. */
const DESCRIBED = lists.adjectivesBehind.map(({heads, adjectives}) => ({
  heads: new Set(heads.map(keyOf)),
  adjectives: new Set(adjectives.map(keyOf)),
}))
/** Fathatan to kasra, and sukun. A shadda alone stands in modern names too: محمّد. */
const VOWEL_MARK = /[\u064b-\u0650\u0652]/gu
const LETTER = /\p{L}/gu
/** A word with so many of them a letter is quoted from the Koran or a prayer; a foreign name may have one or two: سِپولوِدا. */
const MARKED = 0.45

/**
 * Whether words that look like a person are none: feasts and rites (رمضان المبارک), an adjective of a revered person or of a dynasty
 * behind what it describes (عاشورای حسینی, عصر صفوی), and words of a quoted verse.
 */
export function isNoPerson(view: SentenceView, first: number, next: number): boolean {
  for (let at = first; at < next; at++) {
    if (OCCASIONS.has(keyAt(view, at)) || isMarked(view.words[at]!.text)) return true
  }
  // The head is in the mention or right before it.
  const length = next - first
  if (length > 2) return false
  const head = keyAt(view, length === 1 ? first - 1 : first)
  return DESCRIBED.some(({heads, adjectives}) => heads.has(head) && adjectives.has(keyAt(view, next - 1)))
}

const isMarked = (text: string) => count(text, VOWEL_MARK) >= Math.max(2, MARKED * count(text, LETTER))

const count = (text: string, marks: RegExp) => text.match(marks)?.length ?? 0
