import affixes from '../affixes.json' with {type: 'json'}
import type {EntryKind} from '../gazetteer/entry.js'
import {keyOf} from '../gazetteer/fold.js'
import {entriesOf} from '../gazetteer/trie.js'
import {entryKinds, hitAt, keyAt, type SentenceView} from '../sentence.js'
import lists from './people-adjective.json' with {type: 'json'}

const NATIONS: ReadonlySet<EntryKind> = entryKinds('country')
const CLUBS: ReadonlySet<EntryKind> = entryKinds('club')
/** Clubs called by a word whose adjective is no family name. */
const ALSO_WORDS = new Set(lists.alsoWords.map(keyOf))
const NAMES = entryKinds('family', 'figure', 'given')
/** A country's or a club's name is longer than this: ملی is nobody's. */
const SHORTEST = 3

/** Whether a word says of which country (پرتغالی, ازبکستانی) or club (پرسپولیسی) somebody is. A name of the lexicons is none. */
export const isOfNation = (view: SentenceView, at: number): boolean => isOf(view, at, NATIONS)
export const isOfClub = (view: SentenceView, at: number): boolean => isOf(view, at, CLUBS)

function isOf(view: SentenceView, at: number, kinds: ReadonlySet<EntryKind>): boolean {
  if (hitAt(view, at, NAMES)) return false
  const key = keyAt(view, at)
  return Object.values(affixes.nisba).some((ending) => {
    const stem = key.slice(0, -ending.length)
    if (!key.endsWith(ending) || stem.length < SHORTEST) return false
    return entriesOf(view.tables.trie, stem).some(
      ({kind, sense}) => kinds.has(kind) && (sense !== 'cue' || ALSO_WORDS.has(stem)),
    )
  })
}
