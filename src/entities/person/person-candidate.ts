import type {Candidate} from '../candidate.js'
import type {SentenceView} from '../sentence.js'
import {type PersonName, personKey} from './person-name.js'

/** A PER over a parsed name; titles stay outside. */
export function personCandidate(view: SentenceView, name: PersonName): Candidate {
  const {key, family} = personKey(view, name)
  const parts = view.words.slice(name.family, name.next).map((word) => word.key)
  return {
    first: name.first,
    next: name.next,
    label: 'PER',
    ref: null,
    key,
    family,
    ...(parts.length > 1 ? {familyParts: parts} : {}),
    short: name.form === 'family' && name.family === name.first,
  }
}
