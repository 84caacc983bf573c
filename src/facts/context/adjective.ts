import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './adjectives.json' with {type: 'json'}

const adjectives = new Set(list.adjectives)
const comparative = new Set(list.comparative)
const remainder = new Set(list.remainder)
const [SUPERLATIVE = ''] = list.superlative

/** Whether a word is an adjective by the list, by its comparative, or by an ending that only adjectives have. */
export const isAdjective = (words: readonly Word[], at: number): boolean =>
  words[at]?.upos === 'ADJ' || isListedAdjective(words, at)

/** By the list, comparative or ending alone. */
export const isListedAdjective = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (word?.kind !== 'letters') return false
  return adjectives.has(joined(words, at)) || adjectives.has(word.text) || isCompared(words, at) || hasEnding(word.text)
}

/** «بزرگ‌ترین», «برترین»: begins a phrase of its own. */
export const isSuperlative = (words: readonly Word[], at: number): boolean =>
  (words[at]?.text.endsWith(SUPERLATIVE) && words[at]!.text.length > SUPERLATIVE.length) ||
  (words[at + 1]?.gap === 'zwnj' && words[at + 1]!.text === SUPERLATIVE)

/** «عقب‌تر», «بیشتر», «دیگر»: how far off or what is left, and nothing that is counted. */
export const isRemainder = (words: readonly Word[], at: number): boolean =>
  remainder.has(words[at]?.text ?? '') || remainder.has(joined(words, at)) || isCompared(words, at)

/** «روستایی», «درمانی»: most relational adjectives end so; nouns too, so that it only speaks for keeping a word. */
export const mayBeAdjective = (words: readonly Word[], at: number): boolean =>
  isAdjective(words, at) ||
  (words[at]?.upos === undefined && (words[at]?.text.endsWith(w.ya) ?? false)) ||
  (words[at + 1]?.gap === 'zwnj' && words[at + 1]!.text === w.yaAfterHe)

const isCompared = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.gap === 'zwnj' && comparative.has(words[at + 1]!.text)

const hasEnding = (word: string): boolean =>
  list.endings.some((ending) => word.endsWith(ending) && word.length > ending.length + 2)

/** A word with what ZWNJ joins to it, once. */
const joined = (words: readonly Word[], at: number): string =>
  words[at + 1]?.gap === 'zwnj' ? `${words[at]?.text}\u200c${words[at + 1]!.text}` : (words[at]?.text ?? '')
