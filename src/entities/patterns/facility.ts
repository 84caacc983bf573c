import type {Pattern} from '../candidate.js'
import {atomsOf, keyOf} from '../gazetteer/fold.js'
import {seatAt} from '../organisation/phrase.js'
import {keyAt, keysBetween, type SentenceView} from '../sentence.js'
import {personBehind} from '../unknown-name.js'
import lists from './facility.json' with {type: 'json'}

const HEADS = new Set(lists.heads.map(keyOf))
const SEATS = new Set(lists.seats.map(keyOf))
const NAMES = new Set(lists.names.map(keyOf))
const LONGEST_NAME = Math.max(...lists.names.map((name) => atomsOf(name).length))

/** A building that people go to, by its name: ورزشگاه آزادی, فرودگاه مهرآباد تهران. One named by its town alone only where each town has one. */
export const facility: Pattern = {
  name: 'facility',
  *find(view) {
    for (let at = 0; at < view.words.length; at++) {
      const first = headEnd(view, at)
      const named = first === undefined ? undefined : nameEnd(view, first)
      const seat = first === undefined ? at : seatAt(view, named ?? first)
      const bySeat = first !== undefined && seat > first && SEATS.has(keysBetween(view, at, first))
      if (first === undefined || (named === undefined && !bySeat)) continue
      const next = Math.max(seat, named ?? 0)
      yield {first: at, next, label: 'FAC', ref: null, key: keysBetween(view, at, named ?? next)}
      at = next - 1
    }
  },
}

function headEnd(view: SentenceView, at: number): number | undefined {
  if (HEADS.has(keyAt(view, at) + keyAt(view, at + 1))) return at + 2
  return HEADS.has(keyAt(view, at)) ? at + 1 : undefined
}

function nameEnd(view: SentenceView, at: number): number | undefined {
  for (let next = Math.min(at + LONGEST_NAME, view.words.length); next > at; next--) {
    if (NAMES.has(keysBetween(view, at, next))) return next
  }
  return personBehind(view, at)
}
