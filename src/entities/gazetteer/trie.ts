import type {FoldedWord} from '../words.js'
import type {Entry} from './entry.js'

/** A node for the atoms read so far; its entries end here. */
export interface Trie {
  readonly next: Map<string, Trie>
  readonly entries: Entry[]
}

/** An entry found in a sentence: words `[first, next)`. */
export interface GazetteerHit {
  readonly first: number
  readonly next: number
  readonly entry: Entry
}

export const emptyTrie = (): Trie => ({next: new Map(), entries: []})

/** Adds a form by its atoms, and written as one word: بندر عباس, بندر‌عباس and بندرعباس are one. */
export function addEntry(trie: Trie, atoms: readonly string[], entry: Entry): void {
  nodeOf(trie, atoms).entries.push(entry)
  if (atoms.length > 1) nodeOf(trie, [atoms.join('')]).entries.push(entry)
}

function nodeOf(trie: Trie, atoms: readonly string[]): Trie {
  let node = trie
  for (const atom of atoms) {
    let next = node.next.get(atom)
    if (!next) {
      next = emptyTrie()
      node.next.set(atom, next)
    }
    node = next
  }
  return node
}

/** Every entry that begins at a word and ends at a word's end, the longest first. Bounded by the longest entry. */
export function hitsAt(trie: Trie, words: readonly FoldedWord[], first: number): GazetteerHit[] {
  const hits: GazetteerHit[] = []
  let node: Trie | undefined = trie
  for (let next = first; next < words.length && node; ) {
    for (const atom of words[next]!.atoms) {
      node = node.next.get(atom)
      if (!node) break
    }
    next++
    if (node) for (const entry of node.entries) hits.push({first, next, entry})
  }
  return hits.sort((a, b) => b.next - a.next)
}
