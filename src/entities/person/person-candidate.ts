import type {Candidate} from '../candidate.js'
import type {SentenceView} from '../sentence.js'
import {type PersonName, personKey} from './person-name.js'

/** A PER over a parsed name; titles stay outside. */
export function personCandidate(view: SentenceView, name: PersonName): Candidate {
  const {key, family} = personKey(view, name)
  return {
    first: name.first,
    next: name.next,
    label: 'PER',
    ref: null,
    key,
    family,
    short: name.form === 'family' && name.family === name.first,
  }
}
