import type {Word} from '../words/word.js'
import list from './persons.json' with {type: 'json'}

const nouns = new Set(list.nouns)
const joined = new Set(list.joined)

/** Whether the list of persons has the word: مدیر, بازیکن. */
export const isListedPerson = (word: Word | undefined): boolean => word?.kind === 'letters' && nouns.has(word.text)

/** Whether a word names persons, by the list or by an ending of those who do something (دانش‌آموز, آهنگر, ورزشکاران). */
export function isPerson(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word?.kind !== 'letters') return false
  const whole = next?.gap === 'zwnj' ? `${word.text}\u200c${next.text}` : word.text
  if (nouns.has(whole) || nouns.has(word.text)) return true
  if (next?.gap === 'zwnj' && joined.has(next.text)) return true
  return list.endings.some((ending) => word.text.endsWith(ending) && word.text.length > ending.length + 1)
}
