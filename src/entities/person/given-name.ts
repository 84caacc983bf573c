import {entriesOf} from '../gazetteer/trie.js'
import {entryKinds, hitAt, keyAt, type SentenceView} from '../sentence.js'
import names from './names.json' with {type: 'json'}

const GIVEN = entryKinds('given')
/** Names that others are joined to: محمدجواد, علیرضا, امیرحسین. Folded. */
const FIRST = names.joinedFirst
/** Ends of Arabic names that make any word before them a name: نصرالله, جلال‌الدین. */
const LAST = names.joinedLast

/** A given name that ends before the word `next`. */
export interface GivenName {
  readonly next: number
  /** False where the form is also a common word: امید, پیام. */
  readonly sure: boolean
}

/** A given name that begins at a word: of the lexicon, or joined from two. */
export function givenNameAt(view: SentenceView, at: number): GivenName | undefined {
  // قرآن کریم, قرآن مجید: the Koran's epithets.
  if (keyAt(view, at - 1) === names.koran) return undefined
  const hit = hitAt(view, at, GIVEN)
  if (hit) return {next: hit.next, sure: hit.entry.sense === 'sure'}
  const key = keyAt(view, at)
  return isJoined(view, key) ? {next: at + 1, sure: true} : undefined
}

function isJoined(view: SentenceView, key: string): boolean {
  if (view.tables.common.has(key)) return false
  for (const last of LAST) if (key.length > last.length + 2 && key.endsWith(last)) return true
  for (const first of FIRST) {
    if (key.length <= first.length + 2 || !key.startsWith(first)) continue
    const rest = key.slice(first.length)
    if (entriesOf(view.tables.trie, rest).some(({kind}) => kind === 'given')) return true
  }
  return false
}
