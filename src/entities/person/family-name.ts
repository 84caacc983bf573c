import {isPersianLetter} from '../../persian/letters.js'
import {particle} from '../../persian/particles.js'
import type {EntryKind} from '../gazetteer/entry.js'
import {keyOf} from '../gazetteer/fold.js'
import {entryKinds, hitAt, keyAt, type SentenceView} from '../sentence.js'
import names from './names.json' with {type: 'json'}

const FAMILY = entryKinds('family', 'figure')
/** What these say is no family name, unless the lexicon of family names has it too. */
const OTHER: ReadonlySet<EntryKind> = entryKinds(
  'honorific',
  'role',
  'role-place',
  'organisation-topic',
  'organisation-place',
  'organisation-name',
  'organisation-word',
  'area',
  'facility',
  'country',
  'body',
)

/** How sure a word is a family name: `known` from the lexicon or by its ending, `possible` as no ordinary word, or not. */
export type FamilyName = {readonly next: number; readonly proof: 'known' | 'cue' | 'possible'}

/** A family name's first part at a word. */
export function familyNameAt(view: SentenceView, at: number): FamilyName | undefined {
  const {tables} = view
  const key = keyAt(view, at)
  const hit = hitAt(view, at, FAMILY)
  if (hit) return {next: hit.next, proof: hit.entry.sense === 'sure' ? 'known' : 'cue'}
  if (key.length < 2 || !isPersianLetter(key[0]) || tables.functionWords.has(key)) return undefined
  const atoms = view.words[at]!.atoms
  if (isEnded(view, key, atoms)) return {next: at + 1, proof: 'known'}
  if (tables.nisbas.has(key)) return {next: at + 1, proof: 'cue'}
  if (hitAt(view, at, OTHER) || tables.common.has(key)) return undefined
  // A plural or a comparative is no name: کتاب‌ها, بزرگ‌تر.
  const last = atoms.at(-1)!
  if (atoms.length > 1 && (names.notNamesEnd.some((ending) => last.startsWith(ending)) || atoms[0] === particle.may))
    return undefined
  if (isOwned(view, key)) return undefined
  // «الاسلام», «الدین» alone are halves of something; an ending alone (وند, زاده) is no name.
  if (HALVES.has(key) || familyEndingsOnly(view, key)) return undefined
  return {next: at + 1, proof: 'possible'}
}

/** What is written apart from the name before it: شمس الدین. */
const HALVES = new Set(names.halves.map(keyOf))
const SHORTEST_OWNED = 4

/** With a possessive: استادم, برادرش, کشورمان are common words with an owner. */
export const isOwned = ({tables}: SentenceView, key: string) =>
  names.owners.some((owner) => {
    const stem = key.slice(0, -owner.length)
    return key.endsWith(owner) && stem.length >= SHORTEST_OWNED && tables.common.has(stem)
  })

const familyEndingsOnly = (view: SentenceView, key: string) => view.tables.familyEndings.includes(key)

/** A second part: شیرازی in مکارم شیرازی, زاده in نعمت زاده. */
export function familyTailAt(view: SentenceView, at: number): number | undefined {
  const key = keyAt(view, at)
  if (view.tables.functionWords.has(key)) return undefined
  if (view.tables.familyEndings.includes(key) || view.tables.nisbas.has(key)) return at + 1
  const hit = hitAt(view, at, FAMILY, ({sense}) => sense === 'sure')
  if (hit) return hit.next
  return isEnded(view, key, view.words[at]?.atoms ?? []) ? at + 1 : undefined
}

/** احمدی‌نژاد, رحیم‌پور, کلانتریان: long enough that the ending is not the word. */
function isEnded(view: SentenceView, key: string, atoms: readonly string[]): boolean {
  const {common, familyEndings} = view.tables
  if (common.has(key)) return false
  if (atoms.length > 1 && familyEndings.includes(atoms.at(-1)!)) return true
  for (const ending of familyEndings) {
    if (ending.length >= 2 && key.length >= ending.length + 4 && key.endsWith(ending)) return isStrong(ending)
  }
  return false
}

/** Endings that ordinary words share: دانشجویان, هنر, کیلومتر. */
const isStrong = (ending: string) => !names.sharedEndings.includes(ending)
