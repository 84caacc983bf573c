import type {Lexicon} from '../document/lexicon.js'
import type {Stage} from '../document/stage.js'
import {type LemmaTable, lemmatizer} from './lemma.js'
import {createWordTables} from './tables.js'
import {type UposModel, uposTagger} from './tagger.js'
import {wordsToTag} from './words.js'

/** What the stage needs: a model of parts of speech, and what was learnt of lemmas with it. */
export interface MorphologyModel {
  readonly upos: UposModel
  readonly lemmas: LemmaTable
}

/**
 * Part of speech and lemma of each token, in the order of the tokens. The tables are arranged at the first article: who asks
 * for other layers does not pay for them.
 */
export function createMorphology(
  {upos, lemmas}: MorphologyModel,
  lexicons: ReadonlyMap<string, Lexicon>,
): Stage<'sentences' | 'tokens', 'morphology'> {
  let made: ReturnType<typeof analyserOf> | undefined
  return {
    name: upos.name,
    version: upos.version,
    requires: ['sentences', 'tokens'],
    provides: ['morphology'],
    run(document) {
      made ??= analyserOf(upos, lemmas, lexicons)
      return {morphology: wordsToTag(document).flatMap(made)}
    },
  }
}

function analyserOf(model: UposModel, lemmas: LemmaTable, lexicons: ReadonlyMap<string, Lexicon>) {
  const tables = createWordTables(lexicons)
  const tag = uposTagger(model, tables)
  const lemma = lemmatizer(lemmas, tables)
  return (words: readonly string[]) => {
    const tags = tag(words)
    return words.map((word, i) => ({upos: tags[i]!, lemma: lemma(word, tags[i]!)}))
  }
}
