import type {Candidate} from '../candidate.js'
import {blessingEnd} from '../patterns/person-revered.js'
import {keyAt, type SentenceView} from '../sentence.js'
import names from './names.json' with {type: 'json'}

const SAYYID = new Set(names.sayyids)

/** A person with what always belongs to the name: سید before it, a blessing behind. `free` says whether a word is in no other name. */
export function wholePerson(view: SentenceView, person: Candidate, free: (word: number) => boolean): Candidate {
  const first = free(person.first - 1) && SAYYID.has(keyAt(view, person.first - 1)) ? person.first - 1 : person.first
  const end = blessingEnd(view, person.next)
  const next = end > person.next && free(person.next) ? end : person.next
  return first === person.first && next === person.next ? person : {...person, first, next}
}
