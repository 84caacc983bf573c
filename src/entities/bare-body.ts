import type {Candidate} from './candidate.js'
import {type EntryKind, organisationKinds, placeKinds} from './gazetteer/entry.js'
import {keyOf} from './gazetteer/fold.js'
import {entriesOf} from './gazetteer/trie.js'
import lists from './no-body.json' with {type: 'json'}
import {entryKinds, hitAt, keyAt, type SentenceView} from './sentence.js'

const HEAD: ReadonlySet<EntryKind> = entryKinds('organisation-topic', 'organisation-place', 'organisation-name')
const TOPIC_HEAD: ReadonlySet<EntryKind> = entryKinds('organisation-topic')
const NAMES: ReadonlySet<EntryKind> = entryKinds('given', 'family', 'figure')
const GENERIC = new Set(lists.generic.map(keyOf))
const GOODS = new Set(lists.goods.map(keyOf))
const BEFORE_GOODS = new Set(lists.beforeGoods.map(keyOf))
const COUNTED = new Set(lists.counted.map(keyOf))

/**
 * Whether a mention names no body: a head with a possessive pronoun (تیمش), with an adjective that fits any (شرکت خصوصی), counted (دو مرکز
 * اهدای خون), a group by its letter (گروه ب), or what is made and sold (شبکه برق).
 */
export function isBareBody(view: SentenceView, {first, next}: Candidate): boolean {
  if (next === first + 1)
    return isOwnedHead(view, first) || (GOODS.has(keyAt(view, first)) && BEFORE_GOODS.has(keyAt(view, first - 1)))
  if (next === first + 2) {
    if (keyAt(view, first) === lists.group && keyAt(view, first + 1).length === 1) return true
    if (hitAt(view, first, HEAD)?.next === first + 1 && GENERIC.has(keyAt(view, first + 1))) return true
  }
  return isCounted(view, first, next)
}

/** باشگاهمان, تیمش: no word that the lexicons have as it is. */
function isOwnedHead(view: SentenceView, at: number): boolean {
  const key = keyAt(view, at)
  if (entriesOf(view.tables.trie, key).length > 0) return false
  return lists.owners.some((owner) => {
    const stem = key.slice(0, -owner.length)
    return key.endsWith(owner) && entriesOf(view.tables.trie, stem).some(({kind}) => HEAD.has(kind))
  })
}

/** A number before a head, and nothing but ordinary words behind it. */
function isCounted(view: SentenceView, first: number, next: number): boolean {
  const before = keyAt(view, first - 1)
  const head = hitAt(view, first, TOPIC_HEAD)
  if (!head || head.next >= next || !(COUNTED.has(before) || /^\p{Nd}{1,3}$/u.test(before))) return false
  for (let at = head.next; at < next; at++) {
    if (!view.tables.common.has(keyAt(view, at)) || hitAt(view, at, organisationKinds)) return false
    if (hitAt(view, at, placeKinds) || hitAt(view, at, NAMES)) return false
  }
  return true
}
