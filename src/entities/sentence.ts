import type {Entry, EntryKind} from './gazetteer/entry.js'
import {hasOtherSense} from './gazetteer/other-senses.js'
import {type GazetteerHit, hitsAt} from './gazetteer/trie.js'
import type {Tables} from './tables.js'
import type {FoldedWord} from './words.js'

/** A sentence with what the gazetteer found at each word, the longest first. */
export interface SentenceView {
  readonly words: readonly FoldedWord[]
  readonly hits: readonly (readonly GazetteerHit[])[]
  readonly tables: Tables
}

/** A sentence's words with the gazetteer's hits at each of them, but for forms that have another sense there. */
export function viewOf(words: readonly FoldedWord[], tables: Tables): SentenceView {
  const hits = words.map((_, i) => {
    const all = hitsAt(tables.trie, words, i)
    return all.length > 0 && hasOtherSense(words, i, i + 1) ? all.filter(({next}) => next > i + 1) : all
  })
  return {words, hits, tables}
}

/** The longest hit of one of these kinds at a word; `accept` may refuse more. */
export function hitAt(
  view: SentenceView,
  at: number,
  kinds: ReadonlySet<EntryKind>,
  accept: (entry: Entry) => boolean = () => true,
): GazetteerHit | undefined {
  return view.hits[at]?.find(({entry}) => kinds.has(entry.kind) && accept(entry))
}

export const entryKinds = (...names: EntryKind[]): ReadonlySet<EntryKind> => new Set(names)

/** The key of a word, empty outside the sentence. */
export const keyAt = (view: SentenceView, at: number): string => view.words[at]?.key ?? ''

/** The keys of words `[first, next)` joined. */
export function keysBetween(view: SentenceView, first: number, next: number): string {
  let key = ''
  for (let i = first; i < next; i++) key += view.words[i]!.key
  return key
}
