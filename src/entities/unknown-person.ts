import {isPersianLetter} from '../persian/letters.js'
import {speechOfOne} from '../persian/speech.js'
import type {Candidate} from './candidate.js'
import {personOf} from './from-mention.js'
import {keyOf} from './gazetteer/fold.js'
import {isAboutSport} from './no-body.js'
import {isPlainWord} from './person/plain-word.js'
import type {RuledSentence} from './rules.js'
import {keyAt, type SentenceView} from './sentence.js'
import lists from './unknown-person.json' with {type: 'json'}

const BEFORE = new Set(lists.before.map(keyOf))
const ROLES = new Set(lists.roles.map(keyOf))
const VERBS = new Set([...speechOfOne, ...lists.verbs].map(keyOf))
const MINUTE = keyOf(lists.minute)
const SHORTEST_KEY = 5
const SHORTEST_BEFORE_ROLE = 4
/** What such a cue is worth, and the least number of places of a form that has one, or two cues. */
const SCORE = 0.6
const LEAST = 2
/** Counted so often in all text, a form is a word or a place. */
const RARE = 4

/**
 * Articles of sport with the people whom one unknown word names: a form of no dictionary and no lexicon that stands where only a person can (after
 * مهاجم, before گفت or «، سرمربی»), twice in the article or with a minute as a scorer (رانوکیا ۲۶). Nothing where it is found as anything else.
 */
export function withUnknownPeople(sentences: readonly RuledSentence[]): RuledSentence[] {
  if (!isAboutSport(sentences)) return [...sentences]
  const counts = new Map<string, {places: number; cues: number; minutes: number}>()
  const other = new Set<string>()
  const free = sentences.map(({view, found}) => {
    const taken = new Uint8Array(view.words.length)
    for (const {first, next, label} of found) {
      taken.fill(1, first, next)
      if (label !== 'PER') for (let at = first; at < next; at++) other.add(keyAt(view, at))
    }
    return view.words.flatMap((_, at) => (taken[at] === 0 && isUnknown(view, at) ? [at] : []))
  })
  for (const [i, {view}] of sentences.entries())
    for (const at of free[i]!) {
      const key = keyAt(view, at)
      const {places, cues, minutes} = counts.get(key) ?? {places: 0, cues: 0, minutes: 0}
      const cue = isCued(view, at) ? 1 : 0
      counts.set(key, {places: places + 1, cues: cues + cue, minutes: minutes + (isScorer(view, at) ? 1 : 0)})
    }
  return sentences.map(({view, found}, i) => {
    const more = free[i]!.flatMap((at): Candidate[] => {
      const {places, cues, minutes} = counts.get(keyAt(view, at))!
      if (other.has(keyAt(view, at)) || !(minutes > 0 || (cues > 0 && places >= LEAST) || isAppositive(view, at)))
        return []
      return touches(found, at) ? [] : [{...personOf(view, at, at + 1), score: SCORE, origin: 'repeated'}]
    })
    return {view, found: more.length > 0 ? [...found, ...more].sort((a, b) => a.first - b.first) : found}
  })
}

/** A word beside a name is a part of it more often than a person. */
const touches = (found: readonly Candidate[], at: number) =>
  found.some(({first, next}) => next === at || first === at + 1)

/** One word of Persian letters that no list has, alone between words that some list has. */
function isUnknown(view: SentenceView, at: number): boolean {
  return isUnlisted(view, at) && !isUnlisted(view, at - 1) && !isUnlisted(view, at + 1)
}

function isUnlisted(view: SentenceView, at: number): boolean {
  const word = view.words[at]
  if (
    !word ||
    word.key.length < (isAppositive(view, at) ? SHORTEST_BEFORE_ROLE : SHORTEST_KEY) ||
    word.atoms.length > 1
  )
    return false
  const {key, text} = word
  const {tables} = view
  if (!isPersianLetter(key[0]) || !isPersianLetter(key.at(-1)) || view.hits[at]!.length > 0) return false
  return (
    !tables.listed.has(text) &&
    !isPlainWord(view, at) &&
    !tables.nisbas.has(key) &&
    (tables.counts.get(key) ?? 0) <= RARE
  )
}

const isCued = (view: SentenceView, at: number) =>
  BEFORE.has(keyAt(view, at - 1)) || VERBS.has(keyAt(view, at + 1)) || isAppositive(view, at)

/** شوکر، رئیس فدراسیون …: who somebody is. */
const isAppositive = (view: SentenceView, at: number) =>
  keyAt(view, at + 1) === lists.comma && ROLES.has(keyAt(view, at + 2))

/** رانوکیا ۲۶ و میلیتو ۵۰; کاسانو در دقیقه ۲: a minute behind a scorer, in a list of such. */
function isScorer(view: SentenceView, at: number): boolean {
  const inMinute = keyAt(view, at + 1) === lists.in && keyAt(view, at + 2) === MINUTE
  const end = inMinute ? at + 3 : at + 1
  if (!isMinute(view, end)) return false
  const joint = keyAt(view, end + 1)
  const before = keyAt(view, at - 1)
  return (
    BEFORE.has(before) ||
    (before === lists.and || before === lists.comma ? isMinute(view, at - 2) : joint === lists.comma && inMinute)
  )
}

const isMinute = (view: SentenceView, at: number) => /^\p{Nd}{1,2}$/u.test(view.words[at]?.text ?? '')
