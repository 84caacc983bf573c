// The parts of khabar that are measured, bundled straight from src: no build is needed, none can be stale.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {bundle} from '../bundle.js'

const root = new URL('../..', import.meta.url).pathname

/** The readers, the page reader of HTML, and the structure stage. */
export const loadReaders = () =>
  bundle(`export {readFile, readSource} from './src/readers/readers.ts'
    export {memorySource} from './src/readers/source.ts'
    export {html} from './src/readers/html/html.ts'
    export {txt} from './src/readers/txt/txt.ts'
    export {decodeHtml} from './src/readers/html/decode.ts'
    export {readPage} from './src/readers/html/page.ts'
    export {structure} from './src/structure/structure.ts'`)

/** The normalizer, its rules without the repair of ZWNJ, the stages, and the means to make a document for them. */
export async function loadKhabar() {
  const khabar = await bundle(`export {createNormalizer} from './src/normalize/normalize.ts'
    export {cleaner} from './src/normalize/rules.ts'
    export {facts} from './src/facts/facts.ts'
    export {noMetadata} from './src/document/article.ts'
    export {loadResources} from './src/pipeline/resources.ts'
    export {standardOpening, standardStages} from './src/pipeline/standard.ts'
    export {recordLine, toRecord} from './src/records/to-record.ts'
    export {createValidator} from './src/records/validate.ts'
    export {parseLexicon} from './src/document/lexicon.ts'
    export {sentences} from './src/segment/sentences.ts'
    export {tokens} from './src/segment/tokens.ts'
    export {spanAt, textOf} from './src/text/text.ts'`)
  const {createNormalizer, parseLexicon, cleaner, spanAt, textOf} = khabar
  const lexicon = (name) => parseLexicon(readFileSync(join(root, `datasets/lexicons/${name}/entries.tsv`), 'utf8'))
  const wordForms = lexicon('word-forms')
  return {
    facts: khabar.facts,
    textOf,
    /** The steps of `annotate --structure news`, each by itself. */
    annotatorParts() {
      const resources = khabar.loadResources()
      const {open} = khabar.standardOpening(resources, 'news')
      const valid = khabar.createValidator({})
      return {
        open: (id, raw) => open({id, raw, metadata: khabar.noMetadata}, () => {}),
        stages: khabar.standardStages(resources),
        annotateDocument(document) {
          const record = khabar.toRecord({...document, annotators: []})
          return valid(record, () => {}) && khabar.recordLine(record)
        },
      }
    },
    sentences: khabar.sentences,
    tokens: khabar.tokens,
    normalizer: createNormalizer({wordForms, spellings: lexicon('spellings')}),
    /** Every rule but the repair of ZWNJ. @param {string} raw */
    clean: cleaner(wordForms),
    /** Lines as sections, as `--structure none` takes them. @param {string} string */
    documentOf(string) {
      const text = textOf(string)
      const sections = []
      let at = 0
      for (const line of string.split('\n')) {
        if (line.trim()) sections.push({kind: 'paragraph', ...spanAt(text, at, at + line.length)})
        at += line.length + 1
      }
      return {text, sections}
    },
  }
}
