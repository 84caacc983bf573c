import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './paired-words.json' with {type: 'json'}
import {wholeWord} from './whole-word.js'

const pairs = new Map(Object.entries(list).map(([first, second]) => [first, new Set<string>(second)]))

/** The end of two words that و makes one noun (رفت و آمد, صدا و سیما); undefined for any other word. */
export function pairEnd(words: readonly Word[], at: number): number | undefined {
  const seconds = pairs.get(words[at]?.text ?? '')
  if (!seconds || words[at + 1]?.text !== w.and || !seconds.has(words[at + 2]?.text ?? '')) return undefined
  return wholeWord(words, at + 2)
}
