import type {Candidate, Pattern} from '../candidate.js'
import {type EntryKind, organisationKinds} from '../gazetteer/entry.js'
import {keyOf} from '../gazetteer/fold.js'
import type {GazetteerHit} from '../gazetteer/trie.js'
import joints from '../organisation/joints.json' with {type: 'json'}
import {seatAt} from '../organisation/phrase.js'
import {entryKinds, hitAt, keyAt, keysBetween, type SentenceView} from '../sentence.js'
import {unknownNameAt} from '../unknown-name.js'
import lists from './organisation-with-name.json' with {type: 'json'}

const HEAD = entryKinds('organisation-name')
/** What a head can be followed by: تیم ایران is no newspaper. */
const NAMED_BY: ReadonlyMap<string, ReadonlySet<EntryKind>> = new Map(
  lists.namedBy.flatMap((row) =>
    row.heads.map((head) => [keyOf(head), entryKinds(...(row.kinds as EntryKind[]))] as const),
  ),
)
/** Behind these an unknown word is a name: باشگاه هوادار. Behind گروه or شبکه it may be anything. */
const TAKES_UNKNOWN = new Set(lists.takesUnknown.map(keyOf))
const PEOPLES = new Set(joints.peoples.map(keyOf))
/** A name in guillemets behind a head: روزنامه «فردای نو». */
const LONGEST_QUOTED = 5

/** A head and a proper name: باشگاه استقلال, خبرگزاری مهر, شرکت «آب‌سازان». The head is inside, as in PEYMA. */
export const organisationWithName: Pattern = {
  name: 'organisation-with-name',
  *find(view) {
    for (let at = 0; at < view.words.length; at++) {
      const head = hitAt(view, at, HEAD)
      const found = head && (known(view, head) ?? quoted(view, head) ?? unknown(view, head))
      if (!found) continue
      yield found
      at = found.next - 1
    }
  },
}

function known(view: SentenceView, head: GazetteerHit): Candidate | undefined {
  const names = NAMED_BY.get(head.entry.key) ?? organisationKinds
  // شرکت ژاپنی سافت‌بانک: an adjective of nation or kind is inside.
  const name =
    hitAt(view, head.next, names) ??
    (PEOPLES.has(keyAt(view, head.next)) ? hitAt(view, head.next + 1, names) : undefined)
  if (!name) return undefined
  const next = seatAt(view, name.next)
  const {key} = name.entry
  return {first: head.first, next, label: 'ORG', ref: null, key, introduces: key}
}

function quoted(view: SentenceView, head: GazetteerHit): Candidate | undefined {
  const open = keyAt(view, head.next)
  if (open !== '«' && open !== '"') return undefined
  const close = open === '«' ? '»' : '"'
  for (let next = head.next + 2; next <= head.next + 1 + LONGEST_QUOTED; next++) {
    if (keyAt(view, next) !== close) continue
    const key = keysBetween(view, head.next + 1, next)
    return {first: head.first, next: next + 1, label: 'ORG', ref: null, key, introduces: key}
  }
  return undefined
}

function unknown(view: SentenceView, head: GazetteerHit): Candidate | undefined {
  if (!TAKES_UNKNOWN.has(head.entry.key)) return undefined
  const next = unknownNameAt(view, head.next)
  if (next === undefined) return undefined
  const key = keysBetween(view, head.next, next)
  return {first: head.first, next: seatAt(view, next), label: 'ORG', ref: null, key, introduces: key}
}
