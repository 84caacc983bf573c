// The normalizer and the stages of the bundle, set up as `annotate` sets them up.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Section} from '../../src/document/document.js'
import type {Text} from '../../src/text/text.js'
import {bundledParts} from './bundle.js'

const root = new URL('../..', import.meta.url).pathname

/** A text with its sections: what sentences and tokens read. */
export interface Sections {
  readonly text: Text
  readonly sections: readonly Section[]
}

/** The parts, the normalizer with its lexicons, and the means to make a document for a stage. */
export async function loadKhabar() {
  const parts = await bundledParts()
  const {createNormalizer, parseLexicon, cleaner, repairTables, silentWords, spanAt, textOf} = parts
  const lexicon = (name: string) =>
    parseLexicon(readFileSync(join(root, `datasets/lexicons/${name}/entries.tsv`), 'utf8'))
  const wordForms = lexicon('word-forms')
  return {
    ...parts,
    normalizer: createNormalizer(repairTables({wordForms, spellings: lexicon('spellings')})),
    /** Every rule but the repair of ZWNJ. */
    clean: cleaner(silentWords(wordForms)),
    /** Lines as sections, as `--structure none` takes them. */
    documentOf(string: string): Sections {
      const text = textOf(string)
      const sections: Section[] = []
      let at = 0
      for (const line of string.split('\n')) {
        if (line.trim()) sections.push({kind: 'paragraph', ...spanAt(text, at, at + line.length)})
        at += line.length + 1
      }
      return {text, sections}
    },
  }
}
