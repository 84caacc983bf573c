import {isPersianLetter} from '../persian/letters.js'
import {particle} from '../persian/particles.js'
import affixes from './affixes.json' with {type: 'json'}
import type {EntryKind} from './gazetteer/entry.js'
import {personNameAt} from './person/person-name.js'
import {entryKinds, hitAt, keyAt, type SentenceView} from './sentence.js'

const NO_NAME: ReadonlySet<EntryKind> = entryKinds(
  'role',
  'role-place',
  'organisation-topic',
  'organisation-place',
  'organisation-name',
  'organisation-word',
  'area',
  'facility',
)
const HONORIFIC = entryKinds('honorific')

/** The end of a person's name behind a head, with a title or in full: خیابان شهید باکری, بیمارستان دکتر محمد کرمانشاهی. */
export function personBehind(view: SentenceView, at: number): number | undefined {
  let first = at
  for (let title = hitAt(view, first, HONORIFIC); title; title = hitAt(view, first, HONORIFIC)) first = title.next
  const person = personNameAt(view, first)
  return person && (first > at || (person.form === 'full' && person.proof === 'known')) ? person.next : undefined
}

/**
 * The end of a name behind a head that is in no lexicon: a person's, or one word that ordinary text does not have
 * (روستای ورنکش). Undefined where the word may be anything else.
 */
export function unknownNameAt(view: SentenceView, at: number): number | undefined {
  const person = personBehind(view, at)
  if (person !== undefined) return person
  const key = keyAt(view, at)
  if (key.length < 3 || !isPersianLetter(key[0]) || !isPersianLetter(key.at(-1))) return undefined
  if (view.tables.functionWords.has(key) || view.tables.common.has(key) || hitAt(view, at, NO_NAME)) return undefined
  const atoms = view.words[at]!.atoms
  if (atoms.length > 1 && (atoms.at(-1)!.startsWith(affixes.plural) || atoms[0] === particle.may)) return undefined
  // قدیم آباد: what is written apart is one name.
  return keyAt(view, at + 1) === affixes.abad ? at + 2 : at + 1
}
