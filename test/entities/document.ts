import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {noMetadata} from '../../src/document/article.js'
import type {Document} from '../../src/document/document.js'
import type {Entity} from '../../src/document/layers.js'
import {type Lexicon, parseLexicon} from '../../src/document/lexicon.js'
import {createEntities} from '../../src/entities/entities.js'
import {createTables} from '../../src/entities/tables.js'
import {findAll, textOf} from '../../src/text/text.js'

const FOLDER = new URL('../../datasets/lexicons/', import.meta.url)

/** Every lexicon of the repository. */
export function loadLexicons(): Map<string, Lexicon> {
  const lexicons = new Map<string, Lexicon>()
  for (const name of readdirSync(FOLDER)) {
    const path = new URL(`${name}/entries.tsv`, FOLDER)
    if (existsSync(path)) lexicons.set(name, parseLexicon(readFileSync(path, 'utf8')))
  }
  return lexicons
}

/** A document of plain text: sentences end at «.», «؟», «!» or a newline; tokens are runs of letters, digits and ZWNJ, or one mark. */
export function documentOf(string: string): Document<'sentences' | 'tokens'> {
  const text = textOf(string)
  const sentences = [...findAll(text, /[^\s.!؟][^.!؟\n]*(?:[.!؟]|(?=\n|$))/gu)].map(({start, end}) => ({start, end}))
  const tokens = [...findAll(text, /[\p{L}\p{M}\p{N}\u200c]+|[^\s]/gu)].map(({start, end}) => ({start, end}))
  return {
    id: 'test',
    sha256: '',
    metadata: noMetadata,
    text,
    edits: [],
    sections: [],
    layers: {sentences, tokens},
    annotators: [],
  }
}

const stage = createEntities(createTables(loadLexicons()))

/** The entities of a text, by the lexicons of the repository. */
export const entitiesOf = (string: string): readonly Entity[] =>
  stage.run(documentOf(string), () => {
    throw new Error('entities report nothing')
  }).entities
