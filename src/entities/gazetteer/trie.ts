import type {Lookup, WordList} from '../../document/lookup.js'
import type {FoldedWord} from '../words.js'
import type {Entry, EntryKind} from './entry.js'

/** Forms by their atoms, as tables of plain values, which can be packed. */
export interface TrieTables {
  /**
   * What is known of atoms that a form begins with, joined by spaces: 1 where a longer form begins so, else 0; then the numbers of
   * the entries that end here.
   */
  readonly prefixes: Lookup<readonly number[]>
  /** The fields of entries, by their number; no reference is an empty one. */
  readonly entryKinds: WordList
  readonly entryKeys: WordList
  readonly entrySenses: WordList
  readonly entryRefs: WordList
}

/** A trie as it is walked. */
export interface Trie {
  readonly prefixes: Lookup<readonly number[]>
  entryAt(number: number): Entry
}

/** An entry found in a sentence: words `[first, next)`. */
export interface GazetteerHit {
  readonly first: number
  readonly next: number
  readonly entry: Entry
}

/** Builds the tables from forms in order. A form is also found written as one word: بندر عباس, بندر‌عباس and بندرعباس are one. */
export function trieTables(forms: readonly {readonly atoms: readonly string[]; readonly entry: Entry}[]) {
  const prefixes = new Map<string, number[]>()
  const nodeOf = (path: string): number[] => {
    const node = prefixes.get(path) ?? [0]
    prefixes.set(path, node)
    return node
  }
  for (const [number, {atoms}] of forms.entries()) {
    for (let length = 1; length < atoms.length; length++) nodeOf(atoms.slice(0, length).join(' '))[0] = 1
    nodeOf(atoms.join(' ')).push(number)
    if (atoms.length > 1) nodeOf(atoms.join('')).push(number)
  }
  return {
    prefixes,
    entryKinds: forms.map(({entry}) => entry.kind as string),
    entryKeys: forms.map(({entry}) => entry.key),
    entrySenses: forms.map(({entry}) => entry.sense as string),
    entryRefs: forms.map(({entry}) => entry.ref ?? ''),
  }
}

/** A trie over its tables. An entry is made when it is first found. */
export function trieOf({prefixes, entryKinds, entryKeys, entrySenses, entryRefs}: TrieTables): Trie {
  const entries: Entry[] = []
  return {
    prefixes,
    entryAt(number) {
      entries[number] ??= {
        kind: entryKinds.at(number) as EntryKind,
        key: entryKeys.at(number)!,
        sense: entrySenses.at(number) as Entry['sense'],
        ref: entryRefs.at(number) || null,
      }
      return entries[number]
    },
  }
}

/** The entries of a form that is one atom. */
export const entriesOf = ({prefixes, entryAt}: Trie, atom: string): Entry[] =>
  prefixes.get(atom)?.slice(1).map(entryAt) ?? []

/**
 * Every entry that begins at a word and ends at a word's end, the longest first. Bounded by the longest entry: a word of which folding
 * leaves nothing (a mark alone) belongs to none, or a run of such words would be read to its end from each of them.
 */
export function hitsAt({prefixes, entryAt}: Trie, words: readonly FoldedWord[], first: number): GazetteerHit[] {
  const hits: GazetteerHit[] = []
  let path = ''
  let node: readonly number[] | undefined
  for (let next = first; next < words.length && words[next]!.atoms.length > 0; ) {
    for (const atom of words[next]!.atoms) {
      path = path === '' ? atom : `${path} ${atom}`
      node = node?.[0] === 0 ? undefined : prefixes.get(path)
      if (!node) return hits.reverse()
    }
    next++
    // From the last: the order is turned round at the end.
    for (let i = (node?.length ?? 0) - 1; i > 0; i--) hits.push({first, next, entry: entryAt(node![i]!)})
  }
  return hits.reverse()
}
