import {isPersianLetter} from '../persian/letters.js'
import type {Candidate, Label} from './candidate.js'
import type {Mention} from './crf/tagger.js'
import {placeKinds} from './gazetteer/entry.js'
import {placeKey} from './patterns/known-name.js'
import {personCandidate} from './person/person-candidate.js'
import {personNameAt} from './person/person-name.js'
import {keyAt, keysBetween, type SentenceView} from './sentence.js'

/** A tagger's mention with what clusters and codes need: whose name it is, and which country or province. */
export function fromMention(view: SentenceView, {first, next, label}: Mention, rules: readonly Candidate[]): Candidate {
  const same = rules.find((rule) => rule.first === first && rule.next === next && rule.label === label)
  if (same) return same
  if (label === 'PER') return personOf(view, first, next)
  if (label === 'LOC') {
    const place = view.hits[first]!.find((hit) => hit.next === next && placeKinds.has(hit.entry.kind))?.entry
    if (place) {
      const ref = place.sense === 'shared' ? null : place.ref
      return {first, next, label, ref, key: placeKey(place.ref, place.key, place.sense)}
    }
  }
  // Labels of models that others trained are plain strings: the record's schema names six, a dataset may declare more.
  return {first, next, label: label as Label, ref: null, key: keysBetween(view, first, next)}
}

/** A person: the family name is what the person's name shows; where that is unclear, the last word. */
export function personOf(view: SentenceView, first: number, next: number): Candidate {
  const name = personNameAt(view, first)
  if (name?.next === next && name.form !== 'given') return personCandidate(view, name)
  const key = keysBetween(view, first, next)
  // صاحب پناه: an ending written apart belongs to the word before it.
  const isApart = next > first + 2 && view.tables.familyEndings.includes(keyAt(view, next - 1))
  const family = keysBetween(view, isApart ? next - 2 : next - 1, next)
  // A letter, an initial or a mark names nobody later.
  if (family.length < 2 || !isPersianLetter(family[0])) return {first, next, label: 'PER', ref: null, key}
  return {first, next, label: 'PER', ref: null, key, family, short: next === first + 1}
}
