import type {Candidate} from './candidate.js'
import {type EntryKind, organisationKinds, placeKinds} from './gazetteer/entry.js'
import {keyOf} from './gazetteer/fold.js'
import {entriesOf} from './gazetteer/trie.js'
import {entryKinds, hitAt, keysBetween, type SentenceView} from './sentence.js'
import lists from './short-forms.json' with {type: 'json'}

const HEAD: ReadonlySet<EntryKind> = entryKinds('organisation-name')
/** Names that are whole by themselves, so that a longer one is another thing: استقلال, استقلال خوزستان. */
const WHOLE = new Set(lists.whole.map(keyOf))
const SHORTEST_KEY = 3

/**
 * A body with the short forms by which its article may call it: its name without the head (باشگاه سپاهان), without the seat
 * (گل‌گهر سیرجان) or without the greater body (شورای امنیت سازمان ملل). A country behind it is no seat that may fall:
 * وزارت خارجه is not that of Russia.
 */
export function withShortForms(view: SentenceView, candidate: Candidate): Candidate {
  if (candidate.label !== 'ORG') return candidate
  const {first, next} = candidate
  const head = hitAt(view, first, HEAD)
  const from = head && head.next < next ? head.next : first
  const shorts = new Set<string>()
  if (from > first) shorts.add(keysBetween(view, from, next))
  for (let end = from + 1; end < next; end++) {
    const key = keysBetween(view, from, end)
    if (key.length >= SHORTEST_KEY && !WHOLE.has(key) && mayFall(view, end, next, key)) shorts.add(key)
  }
  return shorts.size > 0 ? {...candidate, shorts: [...shorts]} : candidate
}

/** Whether the rest of a name says only where or of whom the body is. */
function mayFall(view: SentenceView, at: number, next: number, key: string): boolean {
  const rest = view.hits[at]!.filter((hit) => hit.next === next)
  if (rest.some(({entry}) => entry.kind === 'country')) return false
  const isClub = entriesOf(view.tables.trie, key).some(({kind}) => kind === 'club')
  return isClub || rest.some(({entry}) => placeKinds.has(entry.kind) || organisationKinds.has(entry.kind))
}
