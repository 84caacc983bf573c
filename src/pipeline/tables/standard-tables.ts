import type {Lexicon} from '../../document/lexicon.js'
import type {NameTables} from '../../entities/tables.js'
import {nameTables} from '../../entities/tables.js'
import type {LemmaTable} from '../../morphology/lemma.js'
import type {MorphologyModel} from '../../morphology/morphology.js'
import {createWordTables, type WordTables} from '../../morphology/tables.js'
import {type RepairTables, repairTables} from '../../normalize/tables.js'
import type {Packable} from './column.js'
import {pack, unpack} from './pack.js'

/** What the stages that ship look words up in. */
export interface StandardTables {
  readonly repair: RepairTables
  readonly names: NameTables
  readonly words: WordTables
  readonly lemmas: LemmaTable
}

/** A lexicon without its rows: what a manifest names. */
export type LexiconHead = Omit<Lexicon, 'rows'> & {readonly sha256: string}

/** Builds the tables from lexicons, each part when it is first asked for. Throws where a lexicon is missing. */
export function buildTables(
  lexicons: ReadonlyMap<string, Lexicon>,
  learnt: () => Pick<MorphologyModel, 'lemmas' | 'usual'>,
) {
  const lexicon = (name: string): Lexicon => {
    const found = lexicons.get(name)
    if (!found) throw new Error(`no lexicon ${name}; there are ${[...lexicons.keys()].join(', ')}`)
    return found
  }
  const once = <Value>(make: () => Value): (() => Value) => {
    let made: {value: Value} | undefined
    return () => {
      made ??= {value: make()}
      return made.value
    }
  }
  const model = once(learnt)
  const repair = once(() => repairTables({wordForms: lexicon('word-forms'), spellings: lexicon('spellings')}))
  const names = once(() => nameTables(lexicons))
  const words = once(() => createWordTables(lexicons, model().usual))
  return {
    get repair() {
      return repair()
    },
    get names() {
      return names()
    },
    get words() {
      return words()
    },
    get lemmas() {
      return model().lemmas
    },
  }
}

/** Packs tables and the heads of their lexicons into one file (pack.ts); a `compact` one travels, the other is read at once. */
export function packTables(
  {repair, names, words, lemmas}: ReturnType<typeof buildTables>,
  lexicons: readonly LexiconHead[],
  compact = false,
): Uint8Array {
  const columns: Record<string, Packable> = {}
  for (const [part, tables] of Object.entries({repair, names, words, lemmas}))
    for (const [name, table] of Object.entries(tables)) columns[`${part}.${name}`] = table as Packable
  return pack(columns, lexicons, compact)
}

/** Reads such a file. Nothing is built. Throws a SyntaxError where it is none. */
export function unpackTables(file: Uint8Array): {
  readonly tables: StandardTables
  readonly lexicons: readonly LexiconHead[]
} {
  const {tables, notes} = unpack<readonly LexiconHead[]>(file)
  const parts: Record<string, Record<string, unknown>> = {repair: {}, names: {}, words: {}, lemmas: {}}
  for (const [path, table] of Object.entries(tables)) {
    const [part = '', name = ''] = path.split('.')
    parts[part]![name] = table
  }
  // They were packed from tables of these types.
  return {tables: parts as unknown as StandardTables, lexicons: notes}
}
