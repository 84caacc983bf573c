import list from './paper-title.json' with {type: 'json'}
import w from './spelling.json' with {type: 'json'}
import type {Word} from './word.js'
import {wordSets} from './word-sets.js'

const sets = wordSets(list)
const OPEN = /^["«“]$/
const CLOSE = /^["»”]$/
const MOST_WORDS = 3

/** روزنامه «عصر امروز»: the words `[first, next)` are in the quoted name of a newspaper, site or what is called so. */
export function isInPaperTitle(words: readonly Word[], first: number, next: number): boolean {
  let open = first - 1
  while (open > first - MOST_WORDS && words[open]?.kind === 'letters') open--
  let close = next
  while (close < next + MOST_WORDS && words[close]?.kind === 'letters') close++
  if (!OPEN.test(words[open]?.text ?? '') || !CLOSE.test(words[close]?.text ?? '')) return false
  const before = words[open - 1]?.text ?? ''
  return sets.papers.has(before) || (before === w.to && sets.called.has(words[open - 2]?.text ?? ''))
}
