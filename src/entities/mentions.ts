import beforePlace from './before-place.json' with {type: 'json'}
import type {Candidate, Label} from './candidate.js'
import {organisationKinds, placeKinds} from './gazetteer/entry.js'
import {withGivenName} from './person/with-given-name.js'
import {hitAt, keyAt, type SentenceView} from './sentence.js'

/** What the article has said by its full name, so that a shorter mention is understood. */
export interface Known {
  /** Folded family names of people named in full, or behind a title. */
  readonly families: ReadonlySet<string>
  /** Forms that are also common words, and what a cue showed them to be. */
  readonly introduced: ReadonlyMap<string, {readonly label: Label; readonly ref: string | null; readonly key: string}>
}

/** What the sure candidates of an article teach about the rest: family names, and names that were explained. */
export function knownFrom(candidates: Iterable<Candidate>): Known {
  const families = new Set<string>()
  const introduced = new Map<string, {label: Label; ref: string | null; key: string}>()
  for (const {family, introduces, label, ref, key} of candidates) {
    if (family) families.add(family)
    if (introduces && !introduced.has(introduces)) introduced.set(introduces, {label, ref, key})
  }
  return {families, introduced}
}

/** A family name of this many words at most: مکارم شیرازی, علی محمد زاده. */
const LONGEST_FAMILY = 3
const BEFORE_PLACE = new Set(beforePlace)

/** Mentions that only the rest of the article explains: a family name alone, a club or town called by a common word. */
export function* laterMentions(view: SentenceView, known: Known): Iterable<Candidate> {
  for (let at = 0; at < view.words.length; at++) {
    const person = familyMention(view, at, known)
    if (person) yield withGivenName(view, person)
    const hit = hitAt(view, at, NAMED, ({sense, key}) => sense === 'cue' && known.introduced.has(key))
    if (!hit) continue
    const {label, ref, key} = known.introduced.get(hit.entry.key)!
    const isPlace = placeKinds.has(hit.entry.kind)
    if (isPlace !== (label === 'LOC') || (isPlace && !BEFORE_PLACE.has(keyAt(view, at - 1)))) continue
    yield {first: hit.first, next: hit.next, label, ref, key}
  }
}

const NAMED = new Set([...organisationKinds, ...placeKinds])

function familyMention(view: SentenceView, at: number, {families}: Known): Candidate | undefined {
  let key = ''
  let found: Candidate | undefined
  for (let next = at + 1; next <= Math.min(at + LONGEST_FAMILY, view.words.length); next++) {
    key += view.words[next - 1]!.key
    if (families.has(key)) found = {first: at, next, label: 'PER', ref: null, key, family: key, short: true}
  }
  if (!found || view.tables.functionWords.has(found.key) || (found.next === at + 1 && isOtherwise(view, at)))
    return undefined
  return found
}

/** A family name that is also an ordinary word counts only where it opens the sentence: دهقان گفت. */
const isOtherwise = (view: SentenceView, at: number) => {
  const key = keyAt(view, at)
  const doubtful =
    view.tables.common.has(key) || view.hits[at]!.some(({entry}) => entry.kind === 'family' && entry.sense === 'cue')
  return doubtful && at > 0
}
