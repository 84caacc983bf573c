import type {Lexicon} from '../document/lexicon.js'
import {type AsBuilt, type Lookup, type WordList, type WordSet, wordsIn} from '../document/lookup.js'
import {agencies} from '../persian/agencies.js'
import {functionWords} from '../persian/function-words.js'
import affixes from './affixes.json' with {type: 'json'}
import type {Entry, EntryKind} from './gazetteer/entry.js'
import {atomsOf, keyOf} from './gazetteer/fold.js'
import {type Trie, type TrieTables, trieOf, trieTables} from './gazetteer/trie.js'
import noNameWords from './no-name-words.json' with {type: 'json'}

/** What names are looked up in, as tables of plain values, which can be packed. */
export interface NameTables extends TrieTables {
  /** Words that never are a part of a name: prepositions, conjunctions, pronouns, verbs. */
  readonly functionWords: WordSet
  /** Words of ordinary text: an unknown name is none of them. */
  readonly common: WordSet
  /** Words of a dictionary as it writes them; names of people and places are among them. Empty without the lexicon spellings. */
  readonly listed: WordSet
  /** How often a form was met in all text counted, by its key. Empty without the lexicon word-forms. */
  readonly counts: Lookup<number>
  /** Adjectives of places: شیرازی, تبریزی. */
  readonly nisbas: WordSet
  readonly familyEndings: WordList
  /** Classes of words that stand in like places, from coarse to fine, by folded form; empty without the lexicon word-classes. */
  readonly clusters: Lookup<readonly number[]>
}

/** Everything looked up while patterns run. */
export interface Tables extends Omit<NameTables, keyof TrieTables | 'familyEndings'> {
  readonly trie: Trie
  readonly familyEndings: readonly string[]
}

/** The lexicons read, in order, and what their forms are. Titles and heads say their kind in a column. */
const sources: readonly {readonly lexicon: string; readonly kind: EntryKind | ((column: string) => EntryKind)}[] = [
  {lexicon: 'countries', kind: 'country'},
  {lexicon: 'provinces', kind: 'province'},
  {lexicon: 'iran-places', kind: 'place'},
  {lexicon: 'world-places', kind: 'place'},
  {lexicon: 'regions', kind: 'region'},
  {lexicon: 'bodies', kind: 'body'},
  {lexicon: 'agencies', kind: 'agency'},
  {lexicon: 'press', kind: 'agency'},
  {lexicon: 'parties', kind: 'party'},
  {lexicon: 'clubs', kind: 'club'},
  {lexicon: 'companies', kind: 'company'},
  {lexicon: 'universities', kind: 'university'},
  {lexicon: 'portfolios', kind: 'portfolio'},
  {lexicon: 'public-figures', kind: 'figure'},
  {lexicon: 'given-names', kind: 'given'},
  {lexicon: 'family-names', kind: 'family'},
  {lexicon: 'organisation-words', kind: 'organisation-word'},
  {lexicon: 'titles', kind: (column) => column as EntryKind},
  {lexicon: 'organisation-heads', kind: (column) => `organisation-${column}` as EntryKind},
  {lexicon: 'place-heads', kind: (column) => column as EntryKind},
]

/** Seen this often in the treebanks, a form is a word of the language, whatever else it may name. */
const COMMON = 6

/** Tables for patterns, from lexicons. Throws where one is missing, but for word-forms, without which no unknown word is common. */
export const createTables = (lexicons: ReadonlyMap<string, Lexicon>): Tables => tablesOf(nameTables(lexicons))

/** Tables for patterns over those of plain values. Nothing is built. */
export function tablesOf({familyEndings, ...tables}: NameTables): Tables {
  return {...tables, trie: trieOf(tables), familyEndings: wordsIn(familyEndings)}
}

/** Builds the tables of plain values. Throws as createTables does. */
export function nameTables(lexicons: ReadonlyMap<string, Lexicon>): AsBuilt<NameTables> {
  const forms: {atoms: readonly string[]; entry: Entry}[] = []
  const names = new Set<string>()
  const nisbas = new Set<string>()
  for (const {lexicon: name, kind} of sources) {
    const lexicon = entriesOf(lexicons, name)
    const sense = lexicon.columns.indexOf('sense')
    const ref = lexicon.columns.indexOf('ref')
    const column = lexicon.columns.indexOf('kind')
    for (const row of lexicon.rows) {
      const atoms = atomsOf(row[0]!)
      const entry: Entry = {
        kind: typeof kind === 'string' ? kind : kind(row[column] ?? ''),
        key: atoms.join(''),
        sense: (row[sense] as Entry['sense'] | undefined) ?? 'sure',
        ref: row[ref] || null,
      }
      forms.push({atoms, entry})
      if (entry.kind === 'family' || entry.kind === 'given' || entry.kind === 'figure') names.add(entry.key)
      if (entry.kind === 'place' || entry.kind === 'province') nisbas.add(nisbaOf(entry.key))
    }
  }
  return {
    ...trieTables(forms),
    functionWords: noNames(),
    ...countWords(lexicons.get('word-forms'), names),
    listed: new Set(lexicons.get('spellings')?.rows.map(([form]) => form!)),
    nisbas,
    familyEndings: entriesOf(lexicons, 'family-endings').rows.map(([ending]) => keyOf(ending!)),
    clusters: classesOf(lexicons.get('word-classes')),
  }
}

/** Words that are no part of a name. */
const noNames = (): ReadonlySet<string> =>
  new Set([...Object.values(functionWords), ...Object.values(noNameWords.words)].flat().map(keyOf))

const inProse = agencies.filter(({sense}) => sense !== 'page')

/** Names that other parts of khabar use too, in the shape of a lexicon. */
const shared: ReadonlyMap<string, Entries> = new Map([
  ['agencies', {columns: ['name', 'sense'], rows: inProse.map(({name, sense}) => [name, sense])}],
])

type Entries = Pick<Lexicon, 'columns' | 'rows'>

function entriesOf(lexicons: ReadonlyMap<string, Entries>, name: string): Entries {
  const entries = shared.get(name) ?? lexicons.get(name)
  if (!entries) throw new Error(`entities need the lexicon ${name}; there are ${[...lexicons.keys()].join(', ')}`)
  return entries
}

/** شیراز → شیرازی, ساوه → ساوجی is not regular and left out, مراغه → مراغه‌ای. */
const nisbaOf = (key: string) => key + Object.entries(affixes.nisba).find(([end]) => key.endsWith(end))![1]

/** Which words are common, and how often each key was met in all; one walk over word-forms. */
function countWords(forms: Lexicon | undefined, names: ReadonlySet<string>) {
  const all = new Map<string, number>()
  const edited = new Map<string, number>()
  const [general, press, crawled] = ['general', 'press', 'crawled'].map((name) => forms?.columns.indexOf(name) ?? -1)
  for (const row of forms?.rows ?? []) {
    const key = keyOf(row[0]!)
    const count = Number(row[general!]) + Number(row[press!])
    edited.set(key, (edited.get(key) ?? 0) + count)
    all.set(key, (all.get(key) ?? 0) + count + Number(row[crawled!]))
  }
  const common = new Set<string>()
  for (const [key, count] of edited) {
    // Behind ا and و the ezafe is written: دمای speaks for دما.
    const takesEzafe = affixes.ezafeAfter.some((letter) => key.endsWith(letter))
    const withEzafe = takesEzafe ? (edited.get(key + affixes.ezafe) ?? 0) : 0
    if (count + withEzafe >= COMMON && !names.has(key)) common.add(key)
  }
  return {common, counts: all}
}

/** The classes of each form. Of spellings that gazetteers fold to one key the most frequent speaks. */
function classesOf(lexicon: Lexicon | undefined): Map<string, readonly number[]> {
  const classes = new Map<string, readonly number[]>()
  const counts = new Map<string, number>()
  for (const [form, count, ...rest] of lexicon?.rows ?? []) {
    const key = keyOf(form!)
    if ((counts.get(key) ?? 0) >= Number(count)) continue
    counts.set(key, Number(count))
    classes.set(key, rest.map(Number))
  }
  return classes
}
