import {particle} from '../persian/particles.js'
import {speechOfOne} from '../persian/speech.js'
import beforePerson from './before-person.json' with {type: 'json'}
import beforePlace from './before-place.json' with {type: 'json'}
import type {Candidate} from './candidate.js'
import {organisationKinds, placeKinds} from './gazetteer/entry.js'
import {keyOf} from './gazetteer/fold.js'
import names from './person/names.json' with {type: 'json'}
import {withGivenName} from './person/with-given-name.js'
import {hitAt, keyAt, type SentenceView} from './sentence.js'

/** What the article has said by its full name, so that a shorter mention is understood. */
export interface Known {
  /** Folded family names of people named in full, or behind a title, with the best score that such a name had. */
  readonly families: ReadonlyMap<string, number | undefined>
  /** Forms that are also common words, and what a cue showed them to be. */
  readonly introduced: ReadonlyMap<string, Introduced>
}

type Introduced = Pick<Candidate, 'label' | 'ref' | 'key' | 'score'>

/** What the sure candidates of an article teach about the rest: family names, and names that were explained. */
export function knownFrom(candidates: Iterable<Candidate>): Known {
  const families = new Map<string, number | undefined>()
  const introduced = new Map<string, Introduced>()
  for (const {family, introduces, shorts = [], label, ref, key, score} of candidates) {
    if (family && (families.get(family) ?? 0) <= (score ?? 0)) families.set(family, score)
    for (const form of introduces ? [introduces, ...shorts] : shorts) {
      const other = introduced.get(form)
      // رئال of رئال مادرید and of رئال بتیس: neither's.
      if (!other) introduced.set(form, {label, ref, key, ...scored(score)})
      else if (other.key !== key && other.key !== form) introduced.set(form, {...other, key: form})
    }
  }
  return {families, introduced}
}

/** A score as a property, which candidates of rules alone lack. */
const scored = (score: number | undefined) => (score === undefined ? {} : {score})

/** A family name of this many words at most: مکارم شیرازی, علی محمد زاده. */
const LONGEST_FAMILY = 3
const BEFORE_PLACE = new Set(beforePlace)
/** Verbs that one person speaks in. */
const SPEECH = new Set(speechOfOne.map(keyOf))
const COMMA = '،'
const JOINTS = new Set([COMMA, particle.and])
const OPENERS = new Set(beforePerson.map(keyOf))

/** Mentions that only the rest of the article explains: a family name alone, a club or town called by a common word. */
export function* laterMentions(view: SentenceView, known: Known): Iterable<Candidate> {
  for (let at = 0; at < view.words.length; at++) {
    const person = familyMention(view, at, known)
    if (person) yield withGivenName(view, person)
    const hit = hitAt(view, at, NAMED, ({sense, key}) => sense === 'cue' && known.introduced.has(key))
    if (!hit) continue
    const shown = known.introduced.get(hit.entry.key)!
    const {label} = shown
    const isPlace = placeKinds.has(hit.entry.kind)
    if (isPlace !== (label === 'LOC') || (isPlace && !BEFORE_PLACE.has(keyAt(view, at - 1)))) continue
    yield {...shown, first: hit.first, next: hit.next}
  }
}

const NOT_BEHIND = new Set([names.koran, names.dynasty])
const NAMED = new Set([...organisationKinds, ...placeKinds])

function familyMention(view: SentenceView, at: number, {families}: Known): Candidate | undefined {
  // قرآن کریم, آل سعود: an epithet, and a dynasty.
  if (NOT_BEHIND.has(keyAt(view, at - 1))) return undefined
  let key = ''
  let found: Candidate | undefined
  for (let next = at + 1; next <= Math.min(at + LONGEST_FAMILY, view.words.length); next++) {
    key += view.words[next - 1]!.key
    if (!families.has(key)) continue
    found = {first: at, next, label: 'PER', ref: null, key, family: key, short: true, ...scored(families.get(key))}
  }
  if (!found || view.tables.functionWords.has(found.key) || (found.next === at + 1 && isOtherwise(view, at)))
    return undefined
  return found
}

/**
 * A family name that is also an ordinary word counts only where it opens a clause, a cue is before it or it speaks: دهقان گفت; به گفته
 * قدیمی. The adjective of a place is one behind what no adjective can follow: ترجیح داد تبریزی را.
 */
const isOtherwise = (view: SentenceView, at: number) => {
  const key = keyAt(view, at)
  const isNisba = view.tables.nisbas.has(key)
  const doubtful =
    view.tables.common.has(key) ||
    isNisba ||
    view.hits[at]!.some(({entry}) => entry.kind === 'family' && entry.sense === 'cue')
  if (!doubtful || at === 0) return false
  const before = keyAt(view, at - 1)
  const behind = keyAt(view, at + 1)
  if (OPENERS.has(before) || hitEndsAt(view, at) || SPEECH.has(behind)) return false
  return !(isNisba && (view.tables.functionWords.has(before) || (before === COMMA && !JOINTS.has(behind))))
}

/** A title right before the word: آقای جهانی. */
const hitEndsAt = (view: SentenceView, at: number) =>
  view.hits[at - 1]!.some(({next, entry}) => next === at && entry.kind === 'honorific')
