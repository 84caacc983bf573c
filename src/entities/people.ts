import {particle} from '../persian/particles.js'
import affixes from './affixes.json' with {type: 'json'}
import type {Candidate} from './candidate.js'
import {personOf} from './from-mention.js'
import {keyOf} from './gazetteer/fold.js'
import {joinedPeople} from './joined-people.js'
import revered from './patterns/revered.json' with {type: 'json'}
import {isOwned} from './person/family-name.js'
import {givenNameAt} from './person/given-name.js'
import names from './person/names.json' with {type: 'json'}
import {isNoPerson} from './person/no-person.js'
import {isOfClub, isOfNation} from './person/people-adjective.js'
import {personParts} from './person/person-parts.js'
import {isPlainWord} from './person/plain-word.js'
import {isPluralInEzafe} from './person/plural-in-ezafe.js'
import {isPluralOfRole} from './plural-of-role.js'
import type {RuledSentence} from './rules.js'
import {entryKinds, hitAt, keyAt, keysBetween, type SentenceView} from './sentence.js'

const GIVEN = entryKinds('given')
const FAMILY = entryKinds('family', 'figure')
const NAME_HEAD = entryKinds('organisation-name')
const ROLES = entryKinds('role', 'role-place', 'honorific')
const PLACE_HEADS = entryKinds('area', 'facility')
const NOUNS = new Set(names.nouns.map(keyOf))
const DESCRIBED = new Set(names.described.map(keyOf))
const FLOWERS = new Set(names.flowers.map(keyOf))
const SAYYIDS = new Set(names.sayyids)
const SHORTEST = 4
const OFTEN = 3
const OPENING = new Set(['«', '"'])
const CLOSING = new Set(['»', '"'])
const TITLES = new Set(revered.titles.map(keyOf))

/** What an article says of people. */
interface People {
  /** For each family name the given names that it stands behind. */
  readonly givens: ReadonlyMap<string, ReadonlySet<string>>
  /** Words that are somebody's name alone. */
  readonly alone: ReadonlySet<string>
  /** How often each form stands there. */
  readonly forms: ReadonlyMap<string, number>
  /** Names of bodies in marks behind their head, with the body's key: پایگاه «ایلاف». */
  readonly bodies: ReadonlyMap<string, string>
}

/**
 * The people of an article, each with the extent that the article shows: without a word before or behind that is none of
 * theirs (دستیاران ترامپ, الکس فرگوسن توضیحاتی), and two halves of one name as one (غلامعلی حداد, عادل). What is no person is left out.
 */
export function consistentPeople(sentences: readonly RuledSentence[]): RuledSentence[] {
  const parted = sentences.map(({view, found}) => ({
    view,
    found: found.flatMap((one) => (one.label === 'PER' ? personParts(view, one) : [one])),
  }))
  const people = peopleOf(parted)
  return parted.map(({view, found}) => {
    const kept = found.flatMap((one): Candidate[] => {
      if (one.label === 'EVENT' && endsWithPerson(view, one, people)) return []
      if (one.label === 'FAC' && isCalled(view, one, people)) return [asPerson(view, one, one.first, one.next)]
      if (one.label !== 'PER') return [one]
      if (isNoPerson(view, one.first, one.next) || isFlower(view, one, people)) return []
      const body = people.bodies.get(keysBetween(view, one.first, one.next))
      if (body && !one.familyParts) return [{...one, label: 'ORG', key: body}]
      const place = placeNamed(view, one)
      if (place) return [place]
      const whole = withFamily(view, trimmed(view, one, people), people)
      return isOnlyAdjective(view, whole, people) || hasAnd(view, whole) ? [] : [whole]
    })
    return {view, found: joinedPeople(view, kept, people)}
  })
}

function peopleOf(sentences: readonly RuledSentence[]): People {
  const givens = new Map<string, Set<string>>()
  const forms = new Map<string, number>()
  const bodies = new Map<string, string>()
  const alone = new Set<string>()
  for (const {view, found} of sentences) {
    for (const {label, first, next, key} of found) {
      const name = label === 'ORG' ? quotedIn(view, first, next) || namedBehind(view, first, next) : ''
      if (name !== '') bodies.set(name, key)
      if (label !== 'PER') continue
      const form = keysBetween(view, first, next)
      forms.set(form, (forms.get(form) ?? 0) + 1)
      if (next === first + 1) alone.add(form)
      if (next < first + 2) continue
      const family = keyAt(view, next - 1)
      const of = givens.get(family) ?? new Set()
      givens.set(family, of.add(keysBetween(view, first, next - 1)))
    }
  }
  return {alone, givens, forms, bodies}
}

/** The key of what stands in marks at the end of a name; empty where nothing does. */
function quotedIn(view: SentenceView, first: number, next: number): string {
  if (!CLOSING.has(keyAt(view, next - 1))) return ''
  for (let at = next - 2; at > first; at--) if (OPENING.has(keyAt(view, at))) return keysBetween(view, at + 1, next - 1)
  return ''
}

/** The key of an unlisted word behind a head: الکاس in وب‌سایت الکاس قطر; empty where there is none. */
function namedBehind(view: SentenceView, first: number, next: number): string {
  const head = hitAt(view, first, NAME_HEAD)
  if (!head || head.next >= next || view.hits[head.next]!.length > 0 || isPlainWord(view, head.next)) return ''
  return view.tables.listed.has(view.words[head.next]!.text) ? '' : keyAt(view, head.next)
}

/** A person without words at the edges that the article, or the words themselves, show to be none of the name. */
function trimmed(view: SentenceView, person: Candidate, people: People): Candidate {
  let {first, next} = person
  while (next > first + 1 && endsTooLate(view, first, next, people)) next--
  while (next > first + 1 && beginsTooEarly(view, first, next, people)) first++
  return first === person.first && next === person.next ? person : asPerson(view, person, first, next)
}

/** Words as a person, as probable as what was found there. */
const asPerson = (view: SentenceView, {score, origin}: Candidate, first: number, next: number): Candidate => ({
  ...personOf(view, first, next),
  ...(score === undefined ? {} : {score}),
  ...(origin === undefined ? {} : {origin}),
})

/** گل محمدی where the article calls nobody so: a rose. */
function isFlower(view: SentenceView, {first, next}: Candidate, {givens}: People): boolean {
  const key = keysBetween(view, first, next)
  return (
    next === first + 2 && FLOWERS.has(key) && !givens.has(key) && (givens.get(keyAt(view, next - 1))?.size ?? 0) < 2
  )
}

/** A given name alone with the family name behind it, by which the article names somebody elsewhere: سیدمحمدباقر before عبادی. */
function withFamily(view: SentenceView, person: Candidate, {alone}: People): Candidate {
  const {first, next} = person
  if (next > first + 1 || givenNameAt(view, first)?.next !== next || next >= view.words.length) return person
  // کامران صاحب پناه: an ending of family names written apart.
  if (view.tables.familyEndings.includes(keyAt(view, next + 1)) && !view.tables.functionWords.has(keyAt(view, next)))
    return asPerson(view, person, first, next + 2)
  return alone.has(keyAt(view, next)) && !hitAt(view, next, GIVEN) ? asPerson(view, person, first, next + 1) : person
}

/** «بازی‌های ملی سرخی روبرتو»: somebody whom the article names so. */
function endsWithPerson(view: SentenceView, {first, next}: Candidate, {forms}: People): boolean {
  for (let at = first + 1; at < next - 1; at++) if (forms.has(keysBetween(view, at, next))) return true
  return false
}

/** پل پوگبا where the article names پوگبا: Paul, not a bridge. */
const isCalled = (view: SentenceView, {first, next}: Candidate, {forms}: People) =>
  next === first + 2 && hitAt(view, first, GIVEN)?.next === first + 1 && forms.has(keyAt(view, first + 1))

function endsTooLate(view: SentenceView, first: number, next: number, people: People): boolean {
  const last = next - 1
  if (isPluralInEzafe(view, last)) return true
  if (isOfClub(view, last)) return true
  if (last < first + 2) return false
  if (isOfNation(view, last)) return true
  // شهیار قنبری and بنیامین, whom the article names alone.
  if (people.alone.has(keyAt(view, last)) && hitAt(view, last, GIVEN) && !hitAt(view, last, FAMILY)) return true
  return isPlainWord(view, last) && isForm(view, first, last, people)
}

/** Whether the article names the same person by these words, or by the last of them. */
function isForm(view: SentenceView, first: number, next: number, {forms}: People): boolean {
  return forms.has(keysBetween(view, first, next)) || forms.has(keyAt(view, next - 1))
}

function beginsTooEarly(view: SentenceView, first: number, next: number, people: People): boolean {
  // میلاد, پیام: given names that are also nouns, here of somebody else.
  const word = keyAt(view, first)
  // بن جدو, کی روش: what is so short belongs to the name.
  if (SAYYIDS.has(word) || TITLES.has(word) || word.length < SHORTEST) return false
  const isNoun = NOUNS.has(word)
  if (isNoun && TITLES.has(keyAt(view, first + 1))) return true
  if (!isNoun && hitAt(view, first, GIVEN)) return false
  if (isPluralOfRole(view, first) || (next > first + 2 && isOfNation(view, first))) return true
  // A word before a name that the article says without it, or with another given name.
  if (!isNoun && !isPlainWord(view, first)) return isOnceBefore(view, first, next, people)
  if (next > first + 2) return people.forms.has(keysBetween(view, first + 1, next))
  const others = people.givens.get(keyAt(view, next - 1)) ?? new Set()
  return [...others].some((other) => other !== word && !other.startsWith(word))
}

/** ایجنت before یوویچ, where the article names لوکا یوویچ more often: a word of no lexicon that stands there once. */
function isOnceBefore(view: SentenceView, first: number, next: number, {givens, forms}: People): boolean {
  if (next !== first + 2) return false
  const family = keyAt(view, next - 1)
  const own = forms.get(keysBetween(view, first, next)) ?? 0
  const others = [...(givens.get(family) ?? [])].map((given) => forms.get(given + family) ?? 0)
  return own === 1 && others.some((count) => count >= OFTEN)
}

/** پرتغالی, ازبکستانی, لرستانی: of a country or place, and nobody's family name here. */
function isOnlyAdjective(view: SentenceView, {first, next}: Candidate, {givens}: People): boolean {
  if (next > first + 1 || givens.has(keyAt(view, first))) return false
  if (isOfClub(view, first) || isOfNation(view, first)) return true
  // وزیرآباد
  if (keyAt(view, first).endsWith(affixes.abad)) return true
  if (isOwned(view, keyAt(view, first)) && !hitAt(view, first, FAMILY)) return true
  const {nisbas, common} = view.tables
  if (!nisbas.has(keyAt(view, first))) return false
  // نوجوان گیلانی, فرهنگ ایرانی و گیلانی
  const before = keyAt(view, first - 1)
  if (
    DESCRIBED.has(before) ||
    (before === particle.and && first > 1 && (isOfNation(view, first - 2) || nisbas.has(keyAt(view, first - 2))))
  )
    return true
  return !hitAt(view, first, FAMILY) && isPlainNoun(view, first - 1, common)
}

/** A word that takes an adjective behind it: خانواده‌های لرستانی, but not استاندار لرستانی. */
const isPlainNoun = (view: SentenceView, at: number, common: SentenceView['tables']['common']) =>
  at >= 0 && common.has(keyAt(view, at)) && !hitAt(view, at, ROLES) && !view.tables.functionWords.has(keyAt(view, at))

/** سحر و افطار: two things. */
const hasAnd = (view: SentenceView, {first, next}: Candidate) =>
  view.words.slice(first, next).some(({key}) => key === particle.and)

/** A place or building called after a person, head and all, that the tagger took for one: پارک رازی, کارخانه بولر. */
function placeNamed(view: SentenceView, {first, next, score, origin}: Candidate): Candidate | undefined {
  const head = hitAt(view, first, PLACE_HEADS, ({sense}) => sense === 'sure')
  // پل اسکولز: Paul, not a bridge.
  if (!head || head.next >= next || hitAt(view, first, GIVEN)) return undefined
  const label = head.entry.kind === 'area' ? 'LOC' : 'FAC'
  const found: Candidate = {first, next, label, ref: null, key: keysBetween(view, first, next)}
  return {...found, ...(score === undefined ? {} : {score}), ...(origin === undefined ? {} : {origin})}
}
