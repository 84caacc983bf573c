import type {Lexicon} from '../document/lexicon.js'
import type {AsBuilt, Lookup} from '../document/lookup.js'
import {formKey} from './fold.js'

/** What lexicons say of words, by key. Built once; absent lexicons leave a table empty. */
export interface WordTables {
  /** Parts of speech as dictionaries give them, and how their words inflect: `N,AJ n`. */
  readonly dictionary: Lookup<string>
  /** Classes of words that appear in like contexts, from coarse to fine. */
  readonly clusters: Lookup<readonly number[]>
  /** How often a form was counted. */
  readonly counts: Lookup<number>
  /** Which kinds of name a word is a part of, as letters. */
  readonly names: Lookup<string>
  /** Singulars of plurals that no suffix shows. */
  readonly singulars: Lookup<string>
  /** Parts of speech that a first model gave to a form in much text, with their shares: `NOUN6 ADJ3`. */
  readonly usual: Lookup<string>
}

/** Lexicons of names, and the letter for their words: alone, or as a part of a longer name. */
const NAMES: readonly (readonly [lexicon: string, alone: string, part: string])[] = [
  ['countries', 'c', 'p'],
  ['provinces', 'c', 'p'],
  ['iran-places', 'c', 'p'],
  ['world-places', 'c', 'p'],
  ['regions', 'c', 'p'],
  ['given-names', 'g', 'g'],
  ['family-names', 'f', 'f'],
  ['public-figures', 'f', 'f'],
  ['agencies', 'o', 'q'],
  ['clubs', 'o', 'q'],
  ['companies', 'o', 'q'],
  ['parties', 'o', 'q'],
  ['bodies', 'o', 'q'],
  ['universities', 'o', 'q'],
  ['organisation-heads', 'h', 'h'],
  ['place-heads', 'l', 'l'],
  ['titles', 't', 't'],
  ['portfolios', 'm', 'm'],
]

/** Builds the tables from lexicons by name, and the usual parts of speech that come with a model. */
export function createWordTables(
  lexicons: ReadonlyMap<string, Lexicon>,
  usual: ReadonlyMap<string, string> = new Map(),
): AsBuilt<WordTables> {
  const dictionary = new Map<string, string>()
  for (const [form = '', tags = '', affixes = ''] of lexicons.get('parts-of-speech')?.rows ?? []) {
    dictionary.set(form, `${tags} ${affixes}`)
  }
  const singulars = new Map(
    lexicons.get('broken-plurals')?.rows.map(([plural = '', singular = '']) => [plural, singular]),
  )
  const clusters = new Map<string, readonly number[]>()
  const counts = new Map<string, number>()
  for (const [form = '', ...rest] of lexicons.get('word-classes')?.rows ?? []) {
    const [count = 0, ...classes] = rest.map(Number)
    counts.set(form, count)
    clusters.set(form, classes)
  }
  return {dictionary, clusters, counts, names: namesOf(lexicons), singulars, usual}
}

function namesOf(lexicons: ReadonlyMap<string, Lexicon>): Map<string, string> {
  const names = new Map<string, string>()
  const add = (word: string, letter: string) => {
    const old = names.get(word) ?? ''
    if (!old.includes(letter)) names.set(word, [...old, letter].sort().join(''))
  }
  for (const [name, alone, part] of NAMES) {
    for (const [form = ''] of lexicons.get(name)?.rows ?? []) {
      const words = form.split(' ')
      for (const word of words) if (word.length > 2) add(formKey(word), words.length === 1 ? alone : part)
    }
  }
  return names
}
