import type {Word} from '../words/word.js'

/** Longest list entry, in words. */
const LONGEST = 4

/** Phrases that end right before a word, the longest first: «بیش از» before ۵۰. */
export function phrasesBefore<T>(
  lists: Readonly<Record<string, T>>,
): (words: readonly Word[], at: number) => {value: T; first: number} | undefined {
  const entries = new Map(Object.entries(lists))
  const lasts = new Set([...entries.keys()].map((phrase) => phrase.split(' ').at(-1)!))
  return (words, at) => {
    if (!lasts.has(words[at - 1]?.text ?? '')) return undefined
    for (let length = Math.min(LONGEST, at); length > 0; length--) {
      const phrase = words.slice(at - length, at).map((word) => word.text)
      const value = entries.get(phrase.join(' '))
      if (value !== undefined) return {value, first: at - length}
    }
    return undefined
  }
}

/** A list of phrases under each value, turned round: phrase to value. */
export function byPhrase<T extends string>(lists: Readonly<Record<T, readonly string[]>>): Record<string, T> {
  const entries: Record<string, T> = {}
  for (const value of Object.keys(lists) as T[]) for (const phrase of lists[value]) entries[phrase] = value
  return entries
}
