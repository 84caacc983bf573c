import {keyAt, keysBetween, type SentenceView} from '../sentence.js'
import {type FamilyName, familyNameAt, familyTailAt} from './family-name.js'
import {givenNameAt} from './given-name.js'
import names from './names.json' with {type: 'json'}

/** A person's name, in word indices, and how sure it is one. */
export interface PersonName {
  readonly first: number
  readonly next: number
  /** First word of the family name; `next` where there is only a given name. */
  readonly family: number
  /** `full` has a given and a family name. */
  readonly form: 'full' | 'family' | 'given'
  readonly proof: 'known' | 'cue' | 'possible'
}

/** Descendants of the Prophet; a part of the name. */
const SAYYID = new Set(names.sayyids)
const MOST_GIVEN = 3

/**
 * The person's name that begins at a word: given names, then a family name of one or two parts. Decides by the lexicons
 * and by what a family name can not be; reads at most six words.
 */
export function personNameAt(view: SentenceView, first: number): PersonName | undefined {
  let at = first
  const sayyid = SAYYID.has(keyAt(view, at))
  if (sayyid) at++
  let sure = false
  let givens = 0
  let lastGiven = at
  for (; givens < MOST_GIVEN; givens++) {
    const given = givenNameAt(view, at)
    if (!given) break
    sure ||= given.sure
    lastGiven = at
    at = given.next
  }
  if (givens === 0) {
    const family = familyNameAt(view, at)
    if (!family) return undefined
    const tail = familyTailAt(view, family.next)
    const next = tail ?? family.next
    // محمدزمان رضایی, حشمت مهاجرانی: an unknown word before a family name, or before one from a place, is a given name.
    if (tail && family.proof === 'possible' && (familyNameAt(view, family.next)?.proof ?? 'possible') !== 'possible') {
      return {first, next, family: family.next, form: 'family', proof: 'possible'}
    }
    const proof = sayyid && family.proof !== 'possible' ? 'known' : family.proof
    return {first, next, family: at, form: sayyid ? 'full' : 'family', proof}
  }
  const family = familyNameAt(view, at)
  if (family && (sure || family.proof === 'known')) {
    const next = familyTailAt(view, family.next) ?? unknownTailAt(view, family) ?? family.next
    const proof = sure && family.proof !== 'possible' ? 'known' : family.proof
    return {first, next, family: at, form: 'full', proof}
  }
  // محمد کاظم, علی اکبر: the second given name is the family name, or there is none.
  if (givens > 1) {
    const next = familyTailAt(view, at) ?? at
    return {first, next, family: lastGiven, form: 'full', proof: sure ? 'cue' : 'possible'}
  }
  return {first, next: at, family: at, form: 'given', proof: sayyid || sure ? 'known' : 'cue'}
}

/** فضلی in رحمانی فضلی: behind a known family name, a word in ی that ordinary text does not have. */
function unknownTailAt(view: SentenceView, family: FamilyName): number | undefined {
  if (family.proof !== 'known') return undefined
  const tail = familyNameAt(view, family.next)
  if (!keyAt(view, family.next).endsWith(names.relative)) return undefined
  return tail?.proof === 'possible' && givenNameAt(view, family.next) === undefined ? tail.next : undefined
}

/** Folded name by which mentions of one person are compared: سید left out, it comes and goes. */
export function personKey(view: SentenceView, name: PersonName): {key: string; family: string} {
  const key = keysBetween(view, name.first, name.next)
  const family = keysBetween(view, name.family, name.next)
  return {key: key.startsWith(names.sayyid) && key.length > 5 ? key.slice(names.sayyid.length) : key, family}
}
