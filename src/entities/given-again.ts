import type {Candidate} from './candidate.js'
import {type EntryKind, placeKinds} from './gazetteer/entry.js'
import {familyNameAt} from './person/family-name.js'
import names from './person/names.json' with {type: 'json'}
import {isPlainWord} from './person/plain-word.js'
import {isPluralOfRole} from './plural-of-role.js'
import type {RuledSentence} from './rules.js'
import {entryKinds, hitAt, keyAt, keysBetween, type SentenceView} from './sentence.js'
import {takenBy} from './taken.js'

/** What less probable a full name is teaches nobody's given name. */
const LEAST_SEED = 0.5
/** The tagger's probability of a name of two words that no lexicon has. */
const SURE = 0.75
/** The same where it stands there once. */
const SURE_ONCE = 0.93
const GIVEN = entryKinds('given')
/** Behind a title or in the name of a place a given name is somebody else's: امام رضا, خیابان سجاد. */
const NAMED_BY: ReadonlySet<EntryKind> = entryKinds('honorific', 'area', 'facility', 'given', 'organisation-name')
const SHORTEST = 3
/** Counted more often in all text, a word of a dictionary is one of the language. */
const RARE = 8

/** Somebody whom the article names in full. */
interface Full {
  readonly given: string
  /** Whether the lexicon has the given name, and knows it for no other word. */
  readonly isListed: boolean
  readonly candidate: Candidate
}

/**
 * People of an article where their given name stands too: before a family name that was found alone (کارلو before آنچلوتی), and alone, where
 * one person has it and it is no ordinary word.
 */
export function withGivenNames(sentences: readonly RuledSentence[]): RuledSentence[] {
  const full = fullNames(sentences)
  const ofFamily = new Map<string, Set<string>>()
  for (const {given, candidate} of full) {
    const family = candidate.family!
    ofFamily.set(family, (ofFamily.get(family) ?? new Set()).add(given))
  }
  const alone = onlyOnes(full)
  const wholes = longNames(sentences)
  return sentences.map(({view, found}) => {
    const taken = takenBy(found, view.words.length)
    const wider = found.map((some): Candidate => {
      const one = toItsEnd(view, some, wholes, taken)
      const at = one.first - 1
      if (one.label !== 'PER' || !one.short || !one.family || at < 0 || taken[at] === 1) return one
      if (!ofFamily.get(one.family)?.has(keyAt(view, at))) return one
      taken[at] = 1
      return {...one, first: at, key: keysBetween(view, at, one.next), short: false}
    })
    const more = view.words.flatMap((_, at): Candidate[] => {
      const person = taken[at] === 1 ? undefined : alone.get(keyAt(view, at))
      return person && isName(view, at, taken) ? [{...person, first: at, next: at + 1}] : []
    })
    return {view, found: more.length > 0 ? [...wider, ...more].sort((a, b) => a.first - b.first) : wider}
  })
}

/** A name cut short where the article has it whole: دیاس behind خورخه فرناندس. */
function toItsEnd(view: SentenceView, one: Candidate, wholes: ReadonlyMap<string, Candidate>, taken: Uint8Array) {
  if (one.label !== 'PER' || one.next < one.first + 2 || one.next >= view.words.length || taken[one.next] === 1)
    return one
  const whole = wholes.get(keysBetween(view, one.first, one.next + 1))
  if (!whole) return one
  taken[one.next] = 1
  const {key, family} = whole
  return {...one, next: one.next + 1, key, ...(family ? {family} : {}), short: false}
}

/** People named in three words or more, by these words. */
const longNames = (sentences: readonly RuledSentence[]) =>
  new Map(
    sentences.flatMap(({view, found}) =>
      found
        .filter(({label, first, next, score = 1}) => label === 'PER' && next > first + 2 && score >= LEAST_SEED)
        .map((one) => [keysBetween(view, one.first, one.next), one] as const),
    ),
  )

/** People named by a given name of one word and a family name. */
function fullNames(sentences: readonly RuledSentence[]): Full[] {
  return sentences.flatMap(({view, found}) =>
    found.flatMap((candidate): Full[] => {
      const {label, first, next, family, short, score = 1} = candidate
      if (label !== 'PER' || short || !family || next < first + 2 || score < LEAST_SEED) return []
      if (keysBetween(view, first + 1, next) !== family || isPlural(view, first)) return []
      const isListed = hitAt(view, first, GIVEN)?.entry.sense === 'sure'
      return [{given: keyAt(view, first), isListed, candidate}]
    }),
  )
}

/** شاگردان, تمجیدهای: a plural that the tagger took into a name. */
function isPlural(view: SentenceView, at: number): boolean {
  if (hitAt(view, at, GIVEN)) return false
  const key = keyAt(view, at)
  const stem = key.slice(0, -names.plural.length)
  const isOfCommon = key.endsWith(names.plural) && view.tables.common.has(stem)
  return isOfCommon || isPluralOfRole(view, at) || isInflected(view.words[at]!.atoms)
}

const isInflected = (atoms: readonly string[]) =>
  atoms.length > 1 && names.notNamesEnd.some((ending) => atoms.at(-1)!.startsWith(ending))

/**
 * Given names that one person of the article alone has, as a mention of the person. One that no lexicon has must be
 * sure, and surer where it stands before its family name once.
 */
function onlyOnes(full: readonly Full[]): Map<string, Candidate> {
  const families = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  for (const {given, candidate} of full) {
    families.set(given, (families.get(given) ?? new Set()).add(candidate.family!))
    counts.set(given, (counts.get(given) ?? 0) + 1)
  }
  const out = new Map<string, Candidate>()
  for (const {given, isListed, candidate} of full) {
    if (given.length < SHORTEST || families.get(given)!.size > 1) continue
    if (!isListed && (candidate.score ?? 1) < (counts.get(given)! > 1 ? SURE : SURE_ONCE)) continue
    const {label, ref, score} = candidate
    const best = Math.max(score ?? 0, out.get(given)?.score ?? 0)
    const mention: Candidate = {first: 0, next: 1, label, ref, key: given, origin: 'repeated'}
    out.set(given, best > 0 ? {...mention, score: best} : mention)
  }
  return out
}

/** Whether a free word is the given name alone: no word of the language, and no part of another name. */
function isName(view: SentenceView, at: number, taken: Uint8Array): boolean {
  const {words, tables} = view
  const {key, text} = words[at]!
  const given = hitAt(view, at, GIVEN)
  // رناتو is in dictionaries as a name.
  const isWord = tables.listed.has(text) && (tables.counts.get(key) ?? 0) > RARE
  if (given ? given.entry.sense !== 'sure' : isWord || isPlainWord(view, at)) return false
  if (tables.common.has(key) || tables.functionWords.has(key) || hitAt(view, at, placeKinds)) return false
  if (taken[at + 1] === 1 || hitAt(view, at + 1, GIVEN) || isFamily(view, at + 1)) return false
  return at === 0 || !view.hits[at - 1]!.some(({next, entry}) => next === at && NAMED_BY.has(entry.kind))
}

/** A word behind that may be another person's family name. */
const isFamily = (view: SentenceView, at: number) => at < view.words.length && familyNameAt(view, at) !== undefined
