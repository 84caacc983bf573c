import affixes from '../affixes.json' with {type: 'json'}
import type {Candidate} from '../candidate.js'
import {personOf} from '../from-mention.js'
import {organisationKinds} from '../gazetteer/entry.js'
import {keyOf} from '../gazetteer/fold.js'
import {entriesOf, type GazetteerHit} from '../gazetteer/trie.js'
import {entryKinds, hitAt, keyAt, keysBetween, type SentenceView} from '../sentence.js'
import lists from './person-parts.json' with {type: 'json'}

const GIVEN = entryKinds('given')
const NAMES = entryKinds('given', 'family', 'figure')
const FAMILY = entryKinds('family', 'figure')
const CLUB = entryKinds('club')
const WORKS = new Set(lists.works.map(keyOf))
const OPENING = new Set(lists.opening)
const CLOSING = new Set(lists.closing)
const OPEN = new Set(lists.open)
const SHORTEST = 4
/** Counted so often in all text, a word is a noun. */
const OFTEN = 20

/**
 * A person that the tagger found, in the parts that its words show: the club behind the player (حامد لک ماشین‌سازی), the noun or club before him in
 * ezafe (کرونای لاریجانی, بارسای گواردیولا), two people side by side. A body's name alone is the body; the title of a work is nobody (سریال «نون خ»).
 */
export function personParts(view: SentenceView, person: Candidate): Candidate[] {
  const {first, next} = person
  if (isWork(view, first, next)) return []
  const body = bodyAlone(view, first, next)
  if (body) return [{...bare(person), label: 'ORG', key: body.entry.key}]
  const thing = next > first + 1 ? thingBefore(view, first) : undefined
  if (thing) return [...ownerOf(view, person, thing), ...personParts(view, cut(view, person, first + 1, next))]
  const club = clubBehind(view, first, next)
  if (club)
    return [
      cut(view, person, first, club.first),
      {...bare(person), first: club.first, label: 'ORG', key: club.entry.key},
    ]
  const second = secondPerson(view, first, next)
  return second === undefined ? [person] : [cut(view, person, first, second), cut(view, person, second, next)]
}

const bare = ({first, next, label, ref, key, score, origin}: Candidate): Candidate => ({
  first,
  next,
  label,
  ref,
  key,
  ...(score === undefined ? {} : {score}),
  ...(origin === undefined ? {} : {origin}),
})

const cut = (view: SentenceView, person: Candidate, first: number, next: number): Candidate => {
  const {key, family, familyParts, short} = personOf(view, first, next)
  const parts = {
    ...(family === undefined ? {} : {family}),
    ...(familyParts ? {familyParts} : {}),
    ...(short === undefined ? {} : {short}),
  }
  return {...bare(person), first, next, key, ...parts}
}

/** «نون خ» behind سریال. */
const isWork = (view: SentenceView, first: number, next: number) =>
  OPENING.has(keyAt(view, first - 1)) && CLOSING.has(keyAt(view, next)) && WORKS.has(keyAt(view, first - 2))

/** A whole mention that the lexicons know as a body, and not as anybody's name. */
function bodyAlone(view: SentenceView, first: number, next: number): GazetteerHit | undefined {
  const hit = hitAt(view, first, organisationKinds)
  if (hit?.next !== next || hitAt(view, first, NAMES)) return undefined
  return hit.entry.kind === 'club' || hit.entry.sense === 'sure' ? hit : undefined
}

/** کرونای, بارسای: the noun without the ezafe that only a noun before a name has. */
function thingBefore(view: SentenceView, at: number): string | undefined {
  const {key} = view.words[at]!
  const stem = key.slice(0, -lists.ezafe.length)
  if (!key.endsWith(lists.ezafe) || stem.length < SHORTEST - 1 || !OPEN.has(stem.at(-1)!)) return undefined
  if (hitAt(view, at, NAMES) || entriesOf(view.tables.trie, stem).some(({kind}) => NAMES.has(kind))) return undefined
  const {listed, common, counts} = view.tables
  // حمایتهای
  const single = stem.endsWith(affixes.plural) ? stem.slice(0, -affixes.plural.length) : stem
  const isNoun =
    listed.has(single) || common.has(single) || listed.has(stem) || common.has(stem) || (counts.get(stem) ?? 0) >= OFTEN
  return isNoun || isClub(view, stem) ? stem : undefined
}

const isClub = ({tables}: SentenceView, key: string) => entriesOf(tables.trie, key).some(({kind}) => kind === 'club')

/** The club of بارسای گواردیولا; none of کرونای لاریجانی. */
const ownerOf = (view: SentenceView, person: Candidate, stem: string): Candidate[] =>
  isClub(view, stem) ? [{...bare(person), next: person.first + 1, label: 'ORG', key: stem}] : []

/** A club at the end of a name of three words or more, that is no family name. */
function clubBehind(view: SentenceView, first: number, next: number): GazetteerHit | undefined {
  for (let at = first + 2; at < next; at++) {
    const hit = hitAt(view, at, CLUB)
    if (hit?.next === next && !hitAt(view, at, NAMES) && keysBetween(view, at, next).length >= SHORTEST) return hit
  }
  return undefined
}

/** Where a second given and family name begins behind a first: علی دایی کریم باقری. */
function secondPerson(view: SentenceView, first: number, next: number): number | undefined {
  if (next < first + 4 || !isGiven(view, first)) return undefined
  for (let at = first + 2; at <= next - 2; at++) {
    const before = hitAt(view, at - 1, FAMILY)
    if (before?.next === at && isGiven(view, at) && !hitAt(view, at, FAMILY) && hitAt(view, at + 1, FAMILY)) return at
  }
  return undefined
}

const isGiven = (view: SentenceView, at: number) => hitAt(view, at, GIVEN, ({sense}) => sense === 'sure') !== undefined
