import type {Candidate} from './candidate.js'
import {type EntryKind, organisationKinds, placeKinds} from './gazetteer/entry.js'
import {keyOf} from './gazetteer/fold.js'
import {entriesOf} from './gazetteer/trie.js'
import {entryKinds, hitAt, keyAt, keysBetween, type SentenceView} from './sentence.js'
import lists from './short-forms.json' with {type: 'json'}

const HEAD: ReadonlySet<EntryKind> = entryKinds('organisation-name')
/** Names that are whole by themselves, so that a longer one is another thing: استقلال, استقلال خوزستان. */
const WHOLE = new Set(lists.whole.map(keyOf))
const ANY_HEAD: ReadonlySet<EntryKind> = entryKinds('organisation-name', 'organisation-topic')
const PLAIN_HEAD: ReadonlySet<EntryKind> = entryKinds('organisation-topic')
const PLAIN = new Set(lists.plainHeads.map(keyOf))
/** In Persian news a body without its country is that of Iran. */
const HOME = 'IR'
const JOINTS = new Set(lists.joints)
const SHORTEST_KEY = 3

/**
 * A body with the short forms by which its article may call it: its name without the head (باشگاه سپاهان), without the seat
 * (گل‌گهر سیرجان) or without the greater body (شورای امنیت سازمان ملل). A country behind it is no seat that may fall:
 * وزارت خارجه is not that of Russia.
 */
export function withShortForms(view: SentenceView, candidate: Candidate): Candidate {
  if (candidate.label !== 'ORG') return candidate
  const {first, next} = candidate
  const head = hitAt(view, first, HEAD) ?? plainHeadAt(view, first)
  const from = head && head.next < next ? head.next : first
  // پایگاه اطلاع‌رسانی سازمان بهزیستی is not the organisation.
  if (from > first && hitAt(view, from, ANY_HEAD)) return candidate
  const shorts = new Set<string>()
  if (from > first) shorts.add(keysBetween(view, from, next))
  for (const start of head?.entry.kind === 'organisation-topic' ? [first, from] : [from]) {
    for (let end = start + 1; end < next; end++) {
      const key = keysBetween(view, start, end)
      if (key.length >= SHORTEST_KEY && !WHOLE.has(key) && !isHead(view, key) && mayFall(view, end, next, key))
        shorts.add(withoutEzafe(view, key))
    }
  }
  for (const end of isMinistry(view, first) ? jointsIn(view, from, next) : []) shorts.add(keysBetween(view, from, end))
  return shorts.size > 0 ? {...candidate, shorts: [...shorts]} : candidate
}

/** سازمان, اداره کل: heads that fall like those of names: سازمان آتش‌نشانی آبادان is آتش‌نشانی آبادان. */
const plainHeadAt = (view: SentenceView, first: number) => hitAt(view, first, PLAIN_HEAD, ({key}) => PLAIN.has(key))

/** A bare head names nobody: سازمان, کمیسیون. */
const isHead = ({tables}: SentenceView, key: string) => entriesOf(tables.trie, key).some(({kind}) => ANY_HEAD.has(kind))

/** صبا of صبای قم: a club without the ezafe that its town asks for. */
function withoutEzafe(view: SentenceView, key: string): string {
  const bare = key.slice(0, -lists.ezafe.length)
  return key.endsWith(lists.ezafe) && !isClub(view, key) && isClub(view, bare) ? bare : key
}

const isClub = ({tables}: SentenceView, key: string) => entriesOf(tables.trie, key).some(({kind}) => kind === 'club')

/** A ministry is called by the first of what it deals with: وزارت صنایع of وزارت صنایع و معادن. */
const isMinistry = (view: SentenceView, first: number) => keyAt(view, first) === lists.ministry

function jointsIn(view: SentenceView, from: number, next: number): number[] {
  const ends: number[] = []
  for (let at = from + 2; at < next; at++) if (JOINTS.has(keyAt(view, at))) ends.push(at)
  return ends
}

/** Whether the rest of a name says only where or of whom the body is. */
function mayFall(view: SentenceView, at: number, next: number, key: string): boolean {
  const rest = view.hits[at]!.filter((hit) => hit.next === next)
  if (rest.some(({entry}) => entry.kind === 'country' && entry.ref !== HOME)) return false
  // سازمان هواشناسی کشور
  if (next === at + 1 && lists.bareSeats.includes(keyAt(view, at))) return true
  return isClub(view, key) || rest.some(({entry}) => placeKinds.has(entry.kind) || organisationKinds.has(entry.kind))
}
