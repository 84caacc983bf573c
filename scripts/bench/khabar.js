// The parts of khabar that are measured, bundled straight from src: no build is needed, none can be stale.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = new URL('../..', import.meta.url).pathname

/** The normalizer, its rules without the repair of ZWNJ, the stages, and the means to make a document for them. */
export async function loadKhabar() {
  const work = mkdtempSync(join(tmpdir(), 'khabar-bench-'))
  try {
    await build({
      stdin: {
        contents: `export {createNormalizer, rules} from './src/normalize/normalize.ts'
          export {letterTable} from './src/normalize/letter-table.ts'
          export {parseLexicon} from './src/document/lexicon.ts'
          export {sentences} from './src/segment/sentences.ts'
          export {tokens} from './src/segment/tokens.ts'
          export {applyChanges, draftOf} from './src/text/edits.ts'
          export {spanAt, textOf} from './src/text/text.ts'`,
        resolveDir: root,
      },
      outfile: join(work, 'khabar.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'warning',
    })
    const khabar = await import(pathToFileURL(join(work, 'khabar.mjs')).href)
    const {createNormalizer, parseLexicon, rules, letterTable, applyChanges, draftOf, spanAt, textOf} = khabar
    const wordForms = parseLexicon(readFileSync(join(root, 'datasets/lexicons/word-forms/entries.tsv'), 'utf8'))
    const steps = rules.map((step) =>
      'changes' in step ? (draft) => applyChanges(draft, step.changes(draft.string), step.name) : letterTable(step),
    )
    return {
      sentences: khabar.sentences,
      tokens: khabar.tokens,
      normalizer: createNormalizer({wordForms}),
      /** Every rule but the repair of ZWNJ. @param {string} raw */
      clean: (raw) => steps.reduce((draft, step) => step(draft), draftOf(raw)),
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
  } finally {
    rmSync(work, {recursive: true})
  }
}
