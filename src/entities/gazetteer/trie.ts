import type {Word} from '../words.js'
import type {Entry} from './entry.js'

/** A node for the atoms read so far; its entries end here. */
export interface Trie {
  readonly next: Map<string, Trie>
  readonly entries: Entry[]
}

/** An entry found in a sentence: words `[start, end)`. */
export interface Hit {
  readonly start: number
  readonly end: number
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
export function hitsAt(trie: Trie, words: readonly Word[], start: number): Hit[] {
  const hits: Hit[] = []
  let node: Trie | undefined = trie
  for (let end = start; end < words.length && node; ) {
    for (const atom of words[end]!.atoms) {
      node = node.next.get(atom)
      if (!node) break
    }
    end++
    if (node) for (const entry of node.entries) hits.push({start, end, entry})
  }
  return hits.sort((a, b) => b.end - a.end)
}
