import type {Candidate, Pattern} from '../candidate.js'
import {placeKinds} from '../gazetteer/entry.js'
import {keyOf} from '../gazetteer/fold.js'
import type {GazetteerHit} from '../gazetteer/trie.js'
import {largerPlaceEnd} from '../larger-place.js'
import {phraseEnd, phrasesOf} from '../phrases.js'
import {entryKinds, hitAt, keyAt, keysBetween, type SentenceView} from '../sentence.js'
import {unknownNameAt} from '../unknown-name.js'
import lists from './place-with-head.json' with {type: 'json'}

const AREA = entryKinds('area')
/** Heads that common words follow as often as names: only a known name counts. */
const NEEDS_KNOWN = new Set(lists.needsKnown.map(keyOf))
/** Streets and squares are called by ordinary words. */
const STREET_WORDS = phrasesOf(lists.words)
/** Roads whose official name is their two ends: آزادراه تهران - شمال. */
const PAIRED = new Set(lists.paired.map(keyOf))
const DASHES = new Set(['-', '–'])
const STREETS = new Set(lists.streets.map(keyOf))
/** Heads that only say what the place is: with and without them it is the same one. */
const PLAIN = new Set(lists.plain.map(keyOf))

/** A head and a name: استان اردبیل, شهرستان مشگین‌شهر, خیابان ولیعصر. The head is inside, as in PEYMA. */
export const placeWithHead: Pattern = {
  name: 'place-with-head',
  *find(view) {
    for (let at = 0; at < view.words.length; at++) {
      const head = hitAt(view, at, AREA)
      const found = head && (known(view, head) ?? unknown(view, head))
      if (!found) continue
      yield found
      at = found.next - 1
    }
  },
}

function known(view: SentenceView, head: GazetteerHit): Candidate | undefined {
  const isProvince = head.entry.key === lists.province
  const isCountry = head.entry.key === lists.country
  const name = hitAt(view, head.next, placeKinds, ({kind, sense}) => {
    if (isCountry) return kind === 'country'
    // منطقه طالقان, but منطقه [خلیج فارس]: what is larger needs no such head.
    if (head.entry.key === lists.district) return kind === 'place' && sense !== 'cue'
    return (!isProvince || kind !== 'country') && (head.entry.sense === 'sure' || sense !== 'cue')
  })
  if (!name) return undefined
  const {entry, next} = name
  const province = isProvince
    ? view.hits[head.next]!.find((hit) => hit.next === next && hit.entry.kind === 'province')?.entry.ref
    : undefined
  const ref = isProvince ? (province ?? null) : entry.kind === 'country' ? entry.ref : null
  const key = ref ?? (PLAIN.has(head.entry.key) ? entry.key : head.entry.key + entry.key)
  const paired = PAIRED.has(head.entry.key) && DASHES.has(keyAt(view, next)) && next + 1 < view.words.length
  const larger = isCountry ? next : largerPlaceEnd(view, next, isProvince ? 'province' : entry.kind)
  const end = paired ? next + 2 : larger
  return {first: head.first, next: end, label: 'LOC', ref, key, introduces: entry.key}
}

function unknown(view: SentenceView, head: GazetteerHit): Candidate | undefined {
  if (head.entry.sense === 'cue' || NEEDS_KNOWN.has(head.entry.key)) return undefined
  const street = STREETS.has(head.entry.key)
  const next = (street ? phraseEnd(view, head.next, STREET_WORDS) : undefined) ?? unknownNameAt(view, head.next)
  if (next === undefined) return undefined
  const key = head.entry.key + keysBetween(view, head.next, next)
  return {first: head.first, next: largerPlaceEnd(view, next, 'place'), label: 'LOC', ref: null, key}
}
