import {isPersianLetter} from '../../persian/letters.js'
import type {Candidate} from '../candidate.js'
import {placeKinds} from '../gazetteer/entry.js'
import {hitAt, keyAt, keysBetween, type SentenceView} from '../sentence.js'
import {familyNameAt} from './family-name.js'
import {givenNameAt} from './given-name.js'

/**
 * A person's family name with the given name before it, where there is one: of the lexicon (میلاد in میلاد درزی), or a
 * word that ordinary text does not have (کارلو in کارلو آنچلوتی).
 */
export function withGivenName(view: SentenceView, person: Candidate): Candidate {
  const at = person.first - 1
  if (at < 0 || !isPersianLetter(keyAt(view, at)[0]) || view.tables.functionWords.has(keyAt(view, at))) return person
  const given = givenNameAt(view, at)?.next === person.first
  const unknown = familyNameAt(view, at)?.proof === 'possible' && !hitAt(view, at, placeKinds) && isUnlisted(view, at)
  if (!given && !unknown) return person
  return {...person, first: at, key: keysBetween(view, at, person.next), short: false}
}

/** A word that no dictionary has, written as one: بی‌وقفه and شکست‌خورده are no given names. */
function isUnlisted({words, tables}: SentenceView, at: number): boolean {
  const {text, key, atoms} = words[at]!
  return atoms.length === 1 && key.length > 2 && !tables.listed.has(text)
}
