import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Lexicon, parseLexicon} from '../document/lexicon.js'
import {sha256} from '../text/sha256.js'
import {loadedMorphology, loadLearnt} from './morphology.js'
import type {LoadedMorphology} from './morphology-stage.js'
import {packageRoot} from './package-root.js'
import {checkPackage, takeTables} from './shipped.js'
import {buildTables, type StandardTables, unpackTables} from './tables/standard-tables.js'
import {type LoadedTagger, loadTagger} from './tagger.js'

/** A lexicon of the package, with the checksum of its entries.tsv. */
export interface LoadedLexicon extends Lexicon {
  readonly sha256: string
}

/** The lexicons that ship, by name, and what stages look up in them. */
export interface Lexicons {
  readonly lexicons: ReadonlyMap<string, LoadedLexicon>
  readonly tables: StandardTables
}

/** Everything that stages need beyond the text, read once. */
export interface Resources extends Lexicons {
  /** The model of parts of speech. */
  readonly morphology: LoadedMorphology
  /** The tagger of names; absent where rules alone speak. */
  readonly tagger?: LoadedTagger
}

/** Where resources are read from. */
export interface ResourceOptions {
  /** Folder of the model that tags names, or null for rules alone; the one that ships if absent. */
  readonly model?: string | null
}

/** The models that ship: of names, and of parts of speech. */
export const SHIPPED_MODEL = 'news-ner-2.2.0'
export const SHIPPED_MORPHOLOGY = 'news-pos-1.0.0'

/** Folder of a model that ships, by its name. */
export const shippedFolder = (name: string): string => join(packageRoot(), 'datasets', 'models', name)

let read: Lexicons | undefined
let speech: LoadedMorphology | undefined
let shipped: LoadedTagger | undefined

/**
 * Every lexicon of datasets/lexicons and a model; what ships is read once in a process. Throws where a lexicon is missing or
 * malformed: the package is broken then; and a ModelError where the model is.
 */
export function loadResources({model}: ResourceOptions = {}): Resources {
  if (!read) checkPackage()
  read ??= isBuilt ? packedLexicons() : builtLexicons()
  const {lexicons, tables} = read
  speech ??= loadedMorphology(shippedFolder(SHIPPED_MORPHOLOGY))
  const morphology = speech
  if (model === null) return {lexicons, tables, morphology}
  if (model !== undefined) return {lexicons, tables, morphology, tagger: loadTagger(model)}
  shipped ??= loadTagger(shippedFolder(SHIPPED_MODEL))
  return {lexicons, tables, morphology, tagger: shipped}
}

/** Running from dist: the build has packed the tables. From source they are built. */
const isBuilt = import.meta.url.includes('/dist/') && import.meta.url.endsWith('.js')

const folderOfLexicons = (): string => join(packageRoot(), 'datasets', 'lexicons')

/** Lexicons and tables from the packed file; rows are read from the lexicon's own file if anyone asks for them. */
function packedLexicons(): Lexicons {
  const {lexicons, tables} = unpackTables(takeTables())
  const loaded = lexicons.map((head): LoadedLexicon => {
    let rows: Lexicon['rows'] | undefined
    return {
      ...head,
      get rows() {
        rows ??= parseLexicon(readFileSync(join(folderOfLexicons(), head.name, ENTRIES), 'utf8')).rows
        return rows
      },
    }
  })
  return {lexicons: new Map(loaded.map((lexicon) => [lexicon.name, lexicon])), tables}
}

const ENTRIES = 'entries.tsv'

/** Lexicons from their files, and tables that are built when they are asked for: what the build packs, too. */
export function builtLexicons(): Lexicons & {readonly tables: ReturnType<typeof buildTables>} {
  const folder = folderOfLexicons()
  const lexicons = new Map<string, LoadedLexicon>()
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name, ENTRIES)
    if (!existsSync(path)) continue
    const bytes = readFileSync(path)
    const lexicon = parseLexicon(bytes.toString('utf8'))
    lexicons.set(lexicon.name, {...lexicon, sha256: sha256(bytes)})
  }
  return {lexicons, tables: buildTables(lexicons, () => loadLearnt(shippedFolder(SHIPPED_MORPHOLOGY)))}
}
