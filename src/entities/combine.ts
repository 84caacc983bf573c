import {abbreviations} from './abbreviations.js'
import {withBodiesAgain} from './bodies-again.js'
import {calibrated, rounded} from './calibration.js'
import type {Candidate} from './candidate.js'
import type {Mention, Tagger} from './crf/tagger.js'
import {doubtfulOf} from './doubtful.js'
import {mendedExtent} from './extent.js'
import {fromMention} from './from-mention.js'
import {keyOf} from './gazetteer/fold.js'
import {hasOtherSense} from './gazetteer/other-senses.js'
import {withGivenNames} from './given-again.js'
import {type Known, knownFrom, laterMentions} from './mentions.js'
import {withoutOverlap} from './merge.js'
import {isAboutSport, isWordClub, withoutWords} from './no-body.js'
import {consistentPeople} from './people.js'
import {withPeopleInRow} from './people-in-row.js'
import {isNoPerson} from './person/no-person.js'
import {wholePerson} from './person/whole-person.js'
import {isPluralOfRole} from './plural-of-role.js'
import {repeatedMentions, withOneLabel} from './repeated.js'
import type {RuledSentence} from './rules.js'
import sameBodyLists from './same-body.json' with {type: 'json'}
import {entryKinds, hitAt, keyAt, keysBetween, type SentenceView} from './sentence.js'
import {withShortForms} from './short-forms.js'
import {meets, takenBy} from './taken.js'
import {withUnknownPeople} from './unknown-person.js'

/**
 * Where both speak of a label, a finding of the rules stands if the tagger gives it this chance at least, and a mention of the
 * tagger's that meets none such if it has that one. Of the pairs tried on held-out composed articles and on PEYMA's training
 * part, this one was near the best on both; the tagger alone was three points worse on the second, the rules alone thirteen on
 * the first.
 */
const LEAST_SUPPORT = 0.1
const LEAST_SCORE = 0.4
/** Bodies without a name by the guidelines: bare تیم ملی. */
const BARE_BODIES = new Set(sameBodyLists.bare.map(keyOf))
/** So sure a full name makes its family name a person's, where a town has the name too. */
const SURE_FAMILY = 0.75
const TOWN = entryKinds('place')
const BEFORE_PLACE = new Set(sameBodyLists.beforeTown.map(keyOf))
/** What is less probable teaches nothing about the rest of the article. */
const LEAST_SEED = 0.5

/**
 * The names of an article where rules and a tagger both speak. Labels that the tagger does not leave to the rules are its own
 * alone. Names learnt from the whole article come last.
 */
export function combine(sentences: readonly RuledSentence[], tagger: Tagger): RuledSentence[] {
  const said = tagger.tag(
    sentences.map(({view}) => view),
    sentences.map(({found}) => found),
  )
  const shared = new Set(tagger.fromRules)
  const own = new Set(tagger.labels)
  const first = sentences.map(({view, found}, i) => {
    const {mentions, support} = said[i]!
    const heard = mentions.filter((mention) => !shared.has(mention.label) || mention.score >= LEAST_SCORE)
    const likely = mended(view, heard).filter((mention) => isName(view, mention))
    const byFirst = new Map(likely.map((mention) => [mention.first, mention]))
    const kept = found.flatMap((candidate, j): Candidate[] => {
      const {label} = candidate
      if (!shared.has(label)) return []
      if (!own.has(label)) return [candidate]
      const score = Math.max(support[j]!, agreement(candidate, byFirst))
      return score >= LEAST_SUPPORT ? [{...candidate, score: rounded(score), origin: 'rules'}] : []
    })
    const tagged = likely.map((mention): Candidate => {
      const candidate = withShortForms(view, fromMention(view, mention, found))
      return {...candidate, score: rounded(mention.score), origin: 'tagger'}
    })
    return {view, found: completed(view, withoutMeeting(view, kept, tagged))}
  })
  const consistent = withUnknownPeople(withPeopleInRow(consistentPeople(withoutWords(first))))
  const named = withGivenNames(withRepeated(withOneLabel(withBodiesAgain(consistent))))
  const {calibration} = tagger
  if (!calibration) return named
  return named.map(({view, found}) => ({view, found: found.map((candidate) => calibrated(candidate, calibration))}))
}

/** The article's names with the places where one is named again: by a family name, a short form, or in the same words. */
function withRepeated(all: readonly RuledSentence[]): RuledSentence[] {
  const known = knownFrom(all.flatMap(({found}) => found.filter(({score = 1}) => score >= LEAST_SEED)))
  const sentences = withoutTowns(all, known)
  const later = sentences.map(({view}) => withoutOverlap([...laterMentions(view, known)], view.words.length))
  const {families, words} = doubtfulOf(sentences, later)
  const isSport = isAboutSport(all)
  const named = sentences.map(({view, found}, i) => {
    const sure = later[i]!.filter((one) => {
      const {first, next, label, family} = one
      // شبکه برق, where شرکت برق is in the article.
      if (label === 'ORG' && !isSport && isWordClub(view, one, true)) return false
      if (family) return !families.has(family) && !isNoPerson(view, first, next, true)
      return label !== 'ORG' || !words.has(keysBetween(view, first, next))
    })
    return {view, found: withoutMeeting(view, found, sure.map(again))}
  })
  const repeated = repeatedMentions(named)
  return named.map(({view, found}, i) => {
    const more = repeated[i]!.map(again)
    // A place in a body's name that is found again is a part of it.
    const taken = takenBy(more, view.words.length)
    const free = found.filter((one) => one.label !== 'LOC' || !meets(taken, one))
    return {view, found: withoutMeeting(view, free, more)}
  })
}

/** Sentences without towns that are the family name of somebody whom the article names in full: سوریان of حمید سوریان, but not in سوریان. */
const withoutTowns = (sentences: readonly RuledSentence[], {families}: Known): RuledSentence[] =>
  sentences.map(({view, found}) => ({
    view,
    found: found.filter(({label, first, next}) => {
      if (label !== 'LOC' || next > first + 1 || (families.get(keyAt(view, first)) ?? 0) < SURE_FAMILY) return true
      return BEFORE_PLACE.has(keyAt(view, first - 1)) || !hitAt(view, first, TOWN)
    }),
  }))

const again = (candidate: Candidate): Candidate => ({...candidate, origin: 'repeated'})

/** The tagger's mentions with their edges mended. */
const mended = (view: SentenceView, mentions: readonly Mention[]) =>
  widened(view, mentions, (mention, free) => mendedExtent(view, mention, free))

/** Names with what belongs to them beside them: of persons سید and the blessing, of bodies the abbreviation in brackets. */
function completed(view: SentenceView, found: readonly Candidate[]): Candidate[] {
  const whole = widened(view, found, (one, free) => (one.label === 'PER' ? wholePerson(view, one, free) : one))
  return withoutMeeting(view, whole, [...abbreviations(view, whole)])
}

/** Each of some names made wider, none into another. */
function widened<T extends {readonly first: number; readonly next: number}>(
  view: SentenceView,
  names: readonly T[],
  widen: (name: T, free: (word: number) => boolean) => T,
): T[] {
  const taken = takenBy(names, view.words.length)
  const free = (word: number) => word >= 0 && word < taken.length && taken[word] === 0
  return names.map((name) => {
    const whole = widen(name, free)
    taken.fill(1, whole.first, whole.next)
    return whole
  })
}

/** A name has letters, and is no word in its other sense (چین و چروک), nor the plural of a role (ناظرانی). */
const isName = (view: SentenceView, {first, next, label}: Mention) =>
  view.words.slice(first, next).some(({text}) => /\p{L}/u.test(text)) &&
  !hasOtherSense(view.words, first, next) &&
  !(label === 'ORG' && BARE_BODIES.has(keysBetween(view, first, next))) &&
  !(label === 'PER' && (hasLatin(view, first, next) || (next === first + 1 && isPluralOfRole(view, first))))

/** Persian news writes people in Persian: پیکسل XL is a thing. */
const hasLatin = ({words}: SentenceView, first: number, next: number) =>
  words.slice(first, next).some(({text}) => /[A-Za-z]/.test(text) && !/^[A-Z]\.?$/.test(text))

/** How probable a name inside the finding is that has its label: where the tagger agrees on it, the rules know its extent. */
function agreement({first, next, label}: Candidate, mentions: ReadonlyMap<number, Mention>): number {
  let best = 0
  for (let at = first; at < next; at++) {
    const mention = mentions.get(at)
    if (!mention || mention.next > next) continue
    // زندان گوانتانامو: the tagger sees the place, the rules what stands there.
    const isThere = label === 'FAC' && mention.label === 'LOC' && mention.next === next
    if (mention.label === label || isThere) best = Math.max(best, mention.score)
  }
  return best
}

/** The first list whole, and of the second what meets none of it, in order of appearance. */
function withoutMeeting({words}: SentenceView, first: readonly Candidate[], second: readonly Candidate[]): Candidate[] {
  const taken = takenBy(first, words.length)
  return [...first, ...second.filter((one) => !meets(taken, one))].sort((a, b) => a.first - b.first)
}
