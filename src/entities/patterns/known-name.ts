import type {Candidate, Pattern} from '../candidate.js'
import {organisationKinds, placeKinds} from '../gazetteer/entry.js'
import {keyOf} from '../gazetteer/fold.js'
import type {GazetteerHit} from '../gazetteer/trie.js'
import {largerPlaceEnd} from '../larger-place.js'
import lists from '../no-body.json' with {type: 'json'}
import {bareSeatAt, seatAt} from '../organisation/phrase.js'
import {withGivenName} from '../person/with-given-name.js'
import {keysBetween, type SentenceView} from '../sentence.js'

const INTERNATIONAL = new Set(lists.international.map(keyOf))

/** A form that names one thing wherever it stands: ایران, مجلس شورای اسلامی, پرسپولیس, اردوغان. */
export const knownName: Pattern = {
  name: 'known-name',
  *find(view) {
    for (let at = 0; at < view.words.length; at++) {
      for (const hit of view.hits[at]!) {
        if (hit.entry.sense === 'cue') continue
        const found = candidate(view, hit)
        if (found) yield found
      }
    }
  },
}

function candidate(view: SentenceView, {first, next, entry}: GazetteerHit): Candidate | undefined {
  const {key} = entry
  if (placeKinds.has(entry.kind)) {
    // The state, not the land: جمهوری اسلامی ایران is an entry of its own, رئیس‌جمهور ایران is not.
    return {
      first,
      next: largerPlaceEnd(view, next, entry.kind),
      label: 'LOC',
      ref: entry.sense === 'shared' ? null : entry.ref,
      key: placeKey(entry.ref, key, entry.sense),
    }
  }
  if (organisationKinds.has(entry.kind)) {
    // حزب‌الله لبنان, سپاهان اصفهان: the seat is a part of the name (PEYMA); news agencies and bodies of many countries have none.
    const seat = entry.kind === 'agency' || INTERNATIONAL.has(key) ? next : seatAt(view, next)
    const behind = seat === next && entry.kind === 'body' ? bareSeatAt(view, next) : seat
    return {first, next: behind, label: 'ORG', ref: null, key: key + keysBetween(view, next, behind)}
  }
  if (entry.kind !== 'figure') return undefined
  // In full: the family name is the last word.
  if (next > first + 1)
    return {first, next, label: 'PER', ref: null, key, family: keysBetween(view, next - 1, next), short: false}
  return withGivenName(view, {first, next, label: 'PER', ref: null, key, family: key, short: true})
}

/** One key for all names of a country or province: آمریکا and ایالات متحده. */
export const placeKey = (ref: string | null, key: string, sense: string): string =>
  ref && sense !== 'shared' ? ref : key
