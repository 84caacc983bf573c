import {formOf} from '../tagging/form.js'
import {formKey} from './fold.js'
import type {UposTagger} from './tagger.js'

/** From this share on a part of speech is named, and the digits that name larger shares. */
const SHARES = [
  [0.9, 9],
  [0.6, 6],
  [0.3, 3],
  [0.1, 1],
] as const
/** A form met fewer times says nothing; one met fewer than `RARE` says that it is rare. */
const LEAST = 2
const RARE = 5

/** Which parts of speech a tagger gives to each form in text without gold: `NOUN6 ADJ3`, the commonest first. Linear in the text. */
export function usualTags(sentences: Iterable<readonly string[]>, tag: UposTagger): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const words of sentences) {
    const tags = tag(words)
    for (const [i, word] of words.entries()) {
      const form = formOf(formKey(word))
      const count = counts.get(form) ?? new Map<string, number>()
      counts.set(form, count)
      count.set(tags[i]!, (count.get(tags[i]!) ?? 0) + 1)
    }
  }
  const usual = new Map<string, string>()
  for (const [form, count] of counts) {
    const all = [...count.values()].reduce((sum, one) => sum + one)
    if (all < LEAST) continue
    const named = [...count]
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .flatMap(([upos, n]) => {
        const level = SHARES.find(([share]) => n / all >= share)?.[1]
        return level === undefined ? [] : [`${upos}${level}`]
      })
    usual.set(form, `${named.join(' ')}${all < RARE ? ' rare' : ''}`)
  }
  return usual
}
