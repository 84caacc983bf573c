import {atomsOf, keyOf} from './gazetteer/fold.js'
import {keysBetween, type SentenceView} from './sentence.js'

/** Forms of one or more words, to be looked up at a place of a sentence. */
export interface NamePhrases {
  readonly keys: ReadonlySet<string>
  /** How many words the longest has, however its ZWNJ are written. */
  readonly longest: number
}

export const phrasesOf = (forms: readonly string[]): NamePhrases => ({
  keys: new Set(forms.map(keyOf)),
  longest: Math.max(...forms.map((form) => atomsOf(form).length)),
})

/** The end of the longest form of a list that begins at a word. */
export function phraseEnd(view: SentenceView, at: number, {keys, longest}: NamePhrases): number | undefined {
  for (let next = Math.min(at + longest, view.words.length); next > at; next--) {
    if (keys.has(keysBetween(view, at, next))) return next
  }
  return undefined
}
