import {readFileSync} from 'node:fs'
import {type Lexicon, parseLexicon} from '../../src/document/lexicon.js'
import {createNormalizer} from '../../src/normalize/normalize.js'
import {repairTables} from '../../src/normalize/tables.js'
import {silentWords} from '../../src/normalize/te-marbuta.js'

const read = (name: string): Lexicon =>
  parseLexicon(readFileSync(new URL(`../../datasets/lexicons/${name}/entries.tsv`, import.meta.url), 'utf8'))

/** What the normalizer that ships is made of. */
const wordForms = read('word-forms')
export const tables = repairTables({wordForms, spellings: read('spellings')})
export const normalizer = createNormalizer(tables)
export const silent = silentWords(wordForms)
