import {particle} from '../../persian/particles.js'
import type {Candidate, Pattern} from '../candidate.js'
import type {EntryKind} from '../gazetteer/entry.js'
import {organisationKinds} from '../gazetteer/entry.js'
import {keyOf} from '../gazetteer/fold.js'
import {seatAt} from '../organisation/phrase.js'
import {entryKinds, hitAt, keyAt, keysBetween, type SentenceView} from '../sentence.js'
import lists from './organisation-in-row.json' with {type: 'json'}

/** Plural heads, and what their rows name. */
const HEADS: ReadonlyMap<string, ReadonlySet<EntryKind>> = new Map(
  lists.flatMap(({heads, kinds}) => heads.map((head) => [keyOf(head), entryKinds(...(kinds as EntryKind[]))] as const)),
)
const JOINTS = new Set(['،', ',', particle.and])
const CLOSING: Readonly<Record<string, string>> = {'«': '»', '"': '"'}
const LONGEST_QUOTED = 5
const LONGEST_ROW = 20

/** Bodies in a row behind a plural head, also those whose name is a word: روزنامه‌های شرق، ایران و جوان; شرکت‌های «آلفا» و «بتا». */
export const organisationInRow: Pattern = {
  name: 'organisation-in-row',
  *find(view) {
    for (let at = 0; at < view.words.length; at++) {
      const kinds = HEADS.get(keyAt(view, at))
      if (kinds) yield* row(view, at + 1, kinds)
    }
  },
}

function* row(view: SentenceView, from: number, kinds: ReadonlySet<EntryKind>): Iterable<Candidate> {
  let at = from
  for (let i = 0; i < LONGEST_ROW; i++) {
    const found = quotedAt(view, at) ?? knownAt(view, at, kinds)
    if (!found) return
    yield found
    at = found.next
    while (keyAt(view, at) === '»' || keyAt(view, at) === '"') at++
    if (!JOINTS.has(keyAt(view, at))) return
    at++
  }
}

/** The name between marks; they stand without a head, and so outside. */
function quotedAt(view: SentenceView, at: number): Candidate | undefined {
  const close = CLOSING[keyAt(view, at)]
  if (!close) return undefined
  for (let next = at + 2; next <= at + 1 + LONGEST_QUOTED; next++) {
    if (keyAt(view, next) !== close) continue
    const key = keysBetween(view, at + 1, next)
    return {first: at + 1, next, label: 'ORG', ref: null, key, introduces: key}
  }
  return undefined
}

function knownAt(view: SentenceView, at: number, kinds: ReadonlySet<EntryKind>): Candidate | undefined {
  const name = hitAt(view, at, kinds.size > 0 ? kinds : organisationKinds)
  if (!name) return undefined
  const {key} = name.entry
  return {first: at, next: seatAt(view, name.next), label: 'ORG', ref: null, key, introduces: key}
}
