import {isBareBody} from './bare-body.js'
import type {Candidate} from './candidate.js'
import {type EntryKind, placeKinds} from './gazetteer/entry.js'
import {keyOf} from './gazetteer/fold.js'
import {entriesOf} from './gazetteer/trie.js'
import lists from './no-body.json' with {type: 'json'}
import type {RuledSentence} from './rules.js'
import {entryKinds, hitAt, keyAt, keysBetween, type SentenceView} from './sentence.js'

const COUNTRY = entryKinds('country')
const COMPANY = entryKinds('company')
const MODELS = new Set(lists.models.map(keyOf))
/** Their products are called by a number. */
const NUMBERED = new Set(lists.numbered.map(keyOf))
const OFFICE: ReadonlySet<EntryKind> = entryKinds('role', 'role-place')
const TOPIC: ReadonlySet<EntryKind> = entryKinds('organisation-word', 'portfolio')
const RAILWAYS = new Set(lists.railways.map(keyOf))
const SPORT = new Set(lists.sport.map(keyOf))

/**
 * The names of an article without clubs that are words of the language where nothing is about sport (استقلال، عزت و عظمت), and without companies
 * that name their product (تویوتا لندکروز, پژو ۲۰۷).
 */
export function withoutWords(sentences: readonly RuledSentence[]): RuledSentence[] {
  const isSport = isAboutSport(sentences)
  return sentences.map(({view, found}) => ({
    view,
    found: found.filter((one) => {
      if (one.label !== 'ORG') return true
      return !(isModel(view, one) || isBareBody(view, one) || (!isSport && isWordClub(view, one)))
    }),
  }))
}

/** Whether so many words of an article speak of sport. */
export function isAboutSport(sentences: readonly RuledSentence[]): boolean {
  let count = 0
  for (const {view} of sentences)
    for (const {key} of view.words) if (SPORT.has(key) && ++count >= lists.leastSport) return true
  return false
}

/** Whether a name is only a club's, and a word of the language too; also what bodies deal with (برق), where that `isRepeated`. */
export function isWordClub(view: SentenceView, {first, next}: Candidate, isRepeated = false): boolean {
  const {words, tables} = view
  // راه‌آهن خواف: a line, not the club.
  if (next === first + 2 && RAILWAYS.has(words[first]!.key) && hitAt(view, first + 1, placeKinds)) return true
  // گاز سرخس is nothing else, گاز ایران may be.
  if (!tables.common.has(words[first]!.key) || (next > first + 1 && !hitAt(view, next - 1, COUNTRY))) return false
  const all = entriesOf(tables.trie, keysBetween(view, first, next))
  // وزیر نفت: the ministry.
  if (all.some(({kind}) => kind === 'portfolio') && isBehindOffice(view, first)) return false
  const entries = isRepeated ? all.filter(({kind}) => !TOPIC.has(kind)) : all
  return (
    entries.length > 0 && entries.every(({kind, sense}) => kind === 'club' && (sense === 'cue' || next > first + 1))
  )
}

const isBehindOffice = (view: SentenceView, at: number) =>
  at > 0 && view.hits[at - 1]!.some(({next, entry}) => next === at && OFFICE.has(entry.kind))

const isModel = (view: SentenceView, {first, next}: Candidate) =>
  next < view.words.length &&
  hitAt(view, first, COMPANY)?.next === next &&
  (MODELS.has(keyAt(view, next)) ||
    (NUMBERED.has(keysBetween(view, first, next)) && /^\p{Nd}{2,4}$/u.test(view.words[next]!.text)))
