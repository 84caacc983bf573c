import affixes from './affixes.json' with {type: 'json'}
import {entriesOf} from './gazetteer/trie.js'
import {entryKinds, hitAt, keyAt, type SentenceView} from './sentence.js'

const ROLES = new Set(['role', 'role-place'])
const NAMES = entryKinds('family', 'figure', 'given')

/** Whether a word is the plural of a role, and so names nobody: ناظرانی, قاتلان. A family name of the lexicon is none. */
export function isPluralOfRole(view: SentenceView, at: number): boolean {
  if (hitAt(view, at, NAMES)) return false
  const key = keyAt(view, at)
  return affixes.pluralsOfPeople.some((ending) => {
    if (!key.endsWith(ending)) return false
    const stem = key.slice(0, -ending.length)
    return entriesOf(view.tables.trie, stem).some(({kind}) => ROLES.has(kind))
  })
}
