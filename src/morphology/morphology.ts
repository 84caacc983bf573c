import type {AsBuilt} from '../document/lookup.js'
import type {Stage} from '../document/stage.js'
import {type LemmaTable, lemmatizer} from './lemma.js'
import type {WordTables} from './tables.js'
import {type UposModel, uposTagger} from './tagger.js'
import {wordsToTag} from './words.js'

/** A model as it is learnt: parts of speech, and what was learnt with it of lemmas and of words in text without gold. */
export interface MorphologyModel {
  readonly upos: UposModel
  readonly lemmas: AsBuilt<LemmaTable>
  /** Parts of speech that a first model gave to a form, with their shares: `NOUN6 ADJ3`. */
  readonly usual: ReadonlyMap<string, string>
}

/** What the stage needs of it. */
export interface MorphologyParts {
  readonly upos: UposModel
  readonly lemmas: LemmaTable
  /** What it looks words up in. */
  readonly tables: WordTables
}

/** Part of speech and lemma of each token, in the order of the tokens. */
export function createMorphology({upos, lemmas, tables}: MorphologyParts): Stage<'sentences' | 'tokens', 'morphology'> {
  const tag = uposTagger(upos, tables)
  const lemmaOf = lemmatizer(lemmas, tables)
  return {
    name: upos.name,
    version: upos.version,
    requires: ['sentences', 'tokens'],
    provides: ['morphology'],
    run(document) {
      const morphology = wordsToTag(document).flatMap((words) => {
        const tags = tag(words)
        return words.map((word, i) => ({upos: tags[i]!, lemma: lemmaOf(word, tags[i]!)}))
      })
      return {morphology}
    },
  }
}
