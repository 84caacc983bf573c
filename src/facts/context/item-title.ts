import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'

const OPEN = /^["«“]$/
const CLOSE = /^["»”]$/
/** A longer quotation says something. */
const MOST_WORDS = 4

/** «سهام «شستا»»: a phrase with the one name in quotation marks right after it; names in a list say which ones and are left out. */
export function withTitle(words: readonly Word[], end: number): number {
  if (!OPEN.test(words[end]?.text ?? '')) return end
  let at = end + 1
  while (at <= end + MOST_WORDS && (words[at]?.kind === 'letters' || words[at]?.kind === 'latin')) at++
  if (at === end + 1 || !CLOSE.test(words[at]?.text ?? '')) return end
  const link = words[at + 1]?.text ?? ''
  return link === w.and || /^[،,]$/.test(link) ? end : at + 1
}
