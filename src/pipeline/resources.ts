import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Lexicon, parseLexicon} from '../document/lexicon.js'
import {packageRoot} from './package-root.js'
import {checkPackage} from './shipped.js'
import {type LoadedTagger, loadTagger} from './tagger.js'

/** A lexicon of the package, with the checksum of its entries.tsv. */
export interface LoadedLexicon extends Lexicon {
  readonly sha256: string
}

/** The lexicons that ship, by name. */
export interface Lexicons {
  readonly lexicons: ReadonlyMap<string, LoadedLexicon>
}

/** Everything that stages need beyond the text, read once. */
export interface Resources extends Lexicons {
  /** The tagger of names; absent where rules alone speak. */
  readonly tagger?: LoadedTagger
}

/** Where resources are read from. */
export interface ResourceOptions {
  /** Folder of the model that tags names, or null for rules alone; the one that ships if absent. */
  readonly model?: string | null
}

/** The models that ship: of names, and of parts of speech. */
export const SHIPPED_MODEL = 'news-ner-2.0.0'
export const SHIPPED_MORPHOLOGY = 'news-pos-1.0.0'

/** Folder of a model that ships, by its name. */
export const shippedFolder = (name: string): string => join(packageRoot(), 'datasets', 'models', name)

let read: ReadonlyMap<string, LoadedLexicon> | undefined
let shipped: LoadedTagger | undefined

/** Every lexicon that ships, by name; read once in a process. */
export function loadLexicons(): ReadonlyMap<string, LoadedLexicon> {
  if (!read) checkPackage()
  read ??= readLexicons(join(packageRoot(), 'datasets', 'lexicons'))
  return read
}

/**
 * Every lexicon of datasets/lexicons and a model; what ships is read once in a process. Throws where a lexicon is missing or
 * malformed: the package is broken then; and a ModelError where the model is.
 */
export function loadResources({model}: ResourceOptions = {}): Resources {
  const lexicons = loadLexicons()
  if (model === null) return {lexicons}
  if (model !== undefined) return {lexicons, tagger: loadTagger(model)}
  shipped ??= loadTagger(shippedFolder(SHIPPED_MODEL))
  return {lexicons, tagger: shipped}
}

function readLexicons(folder: string): Map<string, LoadedLexicon> {
  const lexicons = new Map<string, LoadedLexicon>()
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name, 'entries.tsv')
    if (!existsSync(path)) continue
    const bytes = readFileSync(path)
    const lexicon = parseLexicon(bytes.toString('utf8'))
    lexicons.set(lexicon.name, {...lexicon, sha256: createHash('sha256').update(bytes).digest('hex')})
  }
  return lexicons
}

/** A lexicon by name. Throws where it is not among the resources. */
export function lexicon(resources: Lexicons, name: string): LoadedLexicon {
  const found = resources.lexicons.get(name)
  if (!found) throw new Error(`no lexicon ${name}; there are ${[...resources.lexicons.keys()].join(', ')}`)
  return found
}
