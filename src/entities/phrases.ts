import {atomsOf, keyOf} from './gazetteer/fold.js'
import {keyAt, keysBetween, type SentenceView} from './sentence.js'

/** Forms of one or more words, to be looked up at a place of a sentence. */
export interface NamePhrases {
  readonly keys: ReadonlySet<string>
  /** What the keys begin with: a word that is none of these begins no form, and most words are seen off by one look-up. */
  readonly beginnings: ReadonlySet<string>
  /** How many words the longest has, however its ZWNJ are written. */
  readonly longest: number
}

/** Forms of one or more words, folded, to be looked up in sentences. */
export function phrasesOf(forms: readonly string[]): NamePhrases {
  const keys = new Set(forms.map(keyOf))
  return {keys, beginnings: beginningsOf(keys), longest: Math.max(...forms.map((form) => atomsOf(form).length))}
}

/** Every string that one of these begins with, itself and the empty one too. */
export function beginningsOf(keys: Iterable<string>): Set<string> {
  const beginnings = new Set<string>()
  for (const key of keys) for (let end = 0; end <= key.length; end++) beginnings.add(key.slice(0, end))
  return beginnings
}

/** The end of the longest form of a list that begins at a word. */
export function phraseEnd(view: SentenceView, at: number, phrases: NamePhrases): number | undefined {
  const {keys, beginnings, longest} = phrases
  if (!beginnings.has(keyAt(view, at))) return undefined
  for (let next = Math.min(at + longest, view.words.length); next > at; next--) {
    if (keys.has(keysBetween(view, at, next))) return next
  }
  return undefined
}
