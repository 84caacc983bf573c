import type {Word} from '../words/word.js'

/** The end of a word with what ZWNJ joins to it (کتاب‌های). */
export function wholeWord(words: readonly Word[], at: number): number {
  let next = at + 1
  while (words[next]?.gap === 'zwnj' && words[next]!.kind === 'letters') next++
  return next
}

/** Where the last whole word of `[first, next)` begins. */
export function lastStart(words: readonly Word[], first: number, next: number): number {
  let at = next - 1
  while (at > first && words[at]!.gap === 'zwnj') at--
  return at
}
