import {isPersianLetter} from '../persian/letters.js'
import {negative, pastForms, presentForms, subjunctive, verbs} from '../persian/verbs.js'
import lists from './bodies-again.json' with {type: 'json'}
import type {Candidate} from './candidate.js'
import {thingsOf} from './clusters.js'
import {type EntryKind, placeKinds} from './gazetteer/entry.js'
import {keyOf} from './gazetteer/fold.js'
import {entriesOf} from './gazetteer/trie.js'
import {type Placed, teamMeant} from './national-team.js'
import {isPlainWord} from './person/plain-word.js'
import {beginningsOf} from './phrases.js'
import type {RuledSentence} from './rules.js'
import {sameBody, withoutEzafe} from './same-body.js'
import {entryKinds, hitAt, keyAt, keysBetween, type SentenceView} from './sentence.js'
import {takenBy} from './taken.js'

/** A body less probable than this teaches no short form. */
const LEAST_SEED = 0.6
/** A form of several words is surer than one word. */
const DISCOUNT = 0.9
const LONGEST = 6
const SHORTEST_KEY = 4
const SHORTEST_OWN = 5
/** Counted more often in all text, a word is one of the language. */
const RARE = 4
const HEAD: ReadonlySet<EntryKind> = entryKinds('organisation-topic', 'organisation-place', 'organisation-name')
const NAME_HEAD: ReadonlySet<EntryKind> = entryKinds('organisation-name')
const NAMES: ReadonlySet<EntryKind> = entryKinds('given', 'family', 'figure', 'role', 'role-place', 'honorific')
const CLUB: ReadonlySet<EntryKind> = entryKinds('club')
const COUNTRY: ReadonlySet<EntryKind> = entryKinds('country')
const TOPIC: ReadonlySet<EntryKind> = entryKinds('organisation-word', 'portfolio')
const BARE = lists.bare.map(({form, of}) => ({form: keyOf(form), of: of.map(keyOf)}))
const NATIONAL_TEAM = keyOf(lists.nationalTeam)
const ADVERBS = new Set(lists.adverbs.map(keyOf))
const NOT_BEHIND = new Set(lists.notBehind.map(keyOf))
const NOT_BEFORE = new Set(lists.notBefore.map(keyOf))
/** گفت, نگفت; کند, نکند, بکند. */
const FINITE = new Set(
  verbs
    .flatMap(({past, present, common}) => [
      ...pastForms(past).flatMap((form) => [form, negative(form)]),
      ...(common ? presentForms(present).flatMap((form) => [form, negative(form), subjunctive(form)]) : []),
    ])
    .map(keyOf),
)
/** پیش از این opens a clause, and points at nothing. */
const EARLIER = new Set(lists.earlier.map(keyOf))
/** Clubs of firms, which a town tells apart: نفت of نفت آبادان, where the article has no other. */
const NEVER_WHOLE = new Set(lists.neverWhole.map(keyOf))
const MARKS = new Set(['«', '»', '"'])

/** A short form: the body that it means, and whether it is a name, a foreign club's first word, a noun that may have its own sense, or one that must be found by itself. */
interface Short {
  readonly body: Candidate
  readonly kind: 'name' | 'club' | 'noun' | 'found'
}

/**
 * The bodies of an article where a short form of theirs stands that nothing found: the beginning of a long name (ستاد اجرایی of ستاد اجرایی فرمان
 * امام), a name without its head that is no word of the language (وولوس of تیم وولوس), and the noun that everybody knows where the article has said
 * the whole (مجلس of مجلس شورای اسلامی). Only forms that one body alone lends.
 */
export function withBodiesAgain(sentences: readonly RuledSentence[]): RuledSentence[] {
  const shorts = shortsOf(sentences)
  if (shorts.size === 0) return [...sentences]
  const beginnings = beginningsOf(shorts.keys())
  return sentences.map(({view, found}) => {
    const known = found.map((one) => asBody(view, one, shorts))
    const more = again(view, known, shorts, beginnings)
    return {view, found: more.length > 0 ? [...known, ...more].sort((a, b) => a.first - b.first) : known}
  })
}

function shortsOf(sentences: readonly RuledSentence[]): Map<string, Short> {
  const mentions = sentences.flatMap(({view, found}) =>
    found.filter(({label}) => label === 'ORG').map((candidate): Placed => ({view, candidate})),
  )
  const bodies = mentions.map(({view, candidate}) => sameBody(view, candidate))
  const things = thingsOf(bodies)
  const lenders = new Map<string, Map<number, Short>>()
  for (const [i, {view, candidate}] of mentions.entries()) {
    if ((candidate.score ?? 1) < LEAST_SEED) continue
    for (const [form, kind] of formsOf(view, candidate)) {
      const of = lenders.get(form) ?? new Map<number, Short>()
      lenders.set(form, of)
      if (!of.has(things[i]!)) of.set(things[i]!, {body: {...candidate, key: bodies[i]!.key}, kind})
    }
  }
  const shorts = new Map([...lenders].flatMap(([form, of]) => (of.size === 1 ? [[form, [...of.values()][0]!]] : [])))
  const team = mentions.find(({candidate}) => candidate.key.startsWith(NATIONAL_TEAM))
  if (team && teamMeant(mentions))
    shorts.set(NATIONAL_TEAM, {body: {...team.candidate, key: NATIONAL_TEAM}, kind: 'noun'})
  return shorts
}

/** The forms that a body lends, folded, and what they are. */
function* formsOf(view: SentenceView, {first, next}: Candidate): Iterable<[string, Short['kind']]> {
  const key = keysBetween(view, first, next)
  for (const {form, of} of BARE) if (key !== form && of.some((long) => key.startsWith(long))) yield [form, 'noun']
  if (isForeignClub(view, first, next)) yield [keyAt(view, first), 'club']
  const club = hitAt(view, first, CLUB)
  if (club && next > first + 1 && club.next <= next && NEVER_WHOLE.has(keyAt(view, first)))
    yield [keyAt(view, first), 'found']
  const head = hitAt(view, first, HEAD)
  if (head && !NAME_HEAD.has(head.entry.kind)) {
    // شورای شهر is more than a noun.
    const shortest = head.entry.kind === 'organisation-place' ? Math.max(head.next, first + 2) : head.next + 1
    for (let end = shortest; end < next; end++)
      if (end === head.next || mayEnd(view, first, end)) yield [withoutEzafe(keysBetween(view, first, end)), 'name']
  }
  const name = hitAt(view, first, NAME_HEAD)
  if (!name || name.next >= next) return
  const [from, to] = withoutMarks(view, name.next, next)
  const form = keysBetween(view, from, to)
  if (form.length >= SHORTEST_KEY && !hitAt(view, from, HEAD) && isOwnName(view, from, to)) yield [form, 'name']
}

/** وسترن of وسترن سیدنی: a first word that no list and hardly any text has. */
function isForeignClub(view: SentenceView, first: number, next: number): boolean {
  const {key, text} = view.words[first]!
  const {listed, counts, common} = view.tables
  if (next < first + 2 || key.length < SHORTEST_OWN || view.hits[first]!.length > 0 || common.has(key)) return false
  return !listed.has(text) && !isPlainWord(view, first) && (counts.get(key) ?? 0) <= RARE && isPersianLetter(key[0])
}

/** Whether a beginning of a name may end before a word: not inside a list, nor at a preposition. */
const mayEnd = (view: SentenceView, first: number, end: number) =>
  !entriesOf(view.tables.trie, keysBetween(view, first, end)).some(({kind}) => kind === 'organisation-topic') &&
  isPersianLetter(keyAt(view, end - 1).at(-1)) &&
  !view.tables.functionWords.has(keyAt(view, end - 1))

function withoutMarks(view: SentenceView, first: number, next: number): [number, number] {
  const from = MARKS.has(keyAt(view, first)) ? first + 1 : first
  return [from, MARKS.has(keyAt(view, next - 1)) && next - 1 > from ? next - 1 : next]
}

/** Words that name nothing but this body: none of the language, no place's, no person's. */
function isOwnName(view: SentenceView, first: number, next: number): boolean {
  for (let at = first; at < next; at++) {
    const {key} = view.words[at]!
    if (!view.tables.common.has(key) && !view.tables.functionWords.has(key) && isPersianLetter(key[0]))
      return !hitAt(view, first, placeKinds) && !hitAt(view, first, NAMES) && !isListed(view, first, next)
  }
  return false
}

/** One word of a dictionary, or of a dynasty (آل‌خلیفه). */
function isListed(view: SentenceView, first: number, next: number): boolean {
  const {text, atoms} = view.words[first]!
  return next === first + 1 && (view.tables.listed.has(text) || isPlainWord(view, first) || atoms[0] === lists.dynasty)
}

/** A short form that was found by itself (شورای شهر) as the body that lends it. */
function asBody(view: SentenceView, one: Candidate, shorts: ReadonlyMap<string, Short>): Candidate {
  const {first, next, label} = one
  if (label !== 'ORG') return one
  const short = shorts.get(keysBetween(view, first, next))
  if (!short || NOT_BEFORE.has(keyAt(view, first - 1))) return one
  return {...one, key: short.body.key, ...(short.body.shorts ? {shorts: short.body.shorts} : {})}
}

function again(
  view: SentenceView,
  found: readonly Candidate[],
  shorts: ReadonlyMap<string, Short>,
  beginnings: ReadonlySet<string>,
): Candidate[] {
  const taken = takenBy(found, view.words.length)
  const out: Candidate[] = []
  for (let at = 0; at < view.words.length; at++) {
    if (taken[at] !== 0 || !beginnings.has(keyAt(view, at))) continue
    for (let next = Math.min(at + LONGEST, view.words.length); next > at; next--) {
      if (taken.subarray(at, next).includes(1)) continue
      const short = shorts.get(keysBetween(view, at, next))
      if (!short || short.kind === 'found') continue
      const end = short.kind === 'club' ? behindCountry(view, next, taken) : next
      if (!standsAlone(view, at, end, taken, short.kind === 'noun')) continue
      const {score, ...body} = short.body
      out.push({
        ...body,
        first: at,
        next: end,
        origin: 'repeated',
        ...(score === undefined ? {} : {score: score * DISCOUNT}),
      })
      at = end - 1
      break
    }
  }
  return out
}

/** اولسان کره‌جنوبی: the end of the country behind a club. */
function behindCountry(view: SentenceView, at: number, taken: Uint8Array): number {
  const end = hitAt(view, at, COUNTRY)?.next ?? at
  return taken.subarray(at, end).includes(1) ? at : end
}

/** Whether a form is whole here: no demonstrative before it, no word behind that makes it longer. */
function standsAlone(view: SentenceView, first: number, next: number, taken: Uint8Array, bare: boolean): boolean {
  if (NOT_BEFORE.has(keyAt(view, first - 1)) && !EARLIER.has(keyAt(view, first - 3))) return false
  const behind = keyAt(view, next)
  if (NOT_BEHIND.has(behind)) return false
  if (behind === '' || !isPersianLetter(behind[0]) || view.tables.functionWords.has(behind))
    return !opensList(view, next)
  if (bare || next > first + 1) return isVerb(view, next)
  return taken[next] !== 1 && !hitAt(view, next, placeKinds)
}

/** «ورزش و جوانان» behind سازمان: a longer name. */
const opensList = (view: SentenceView, next: number) =>
  hitAt(view, next + 1, TOPIC) !== undefined && isJoint(keyAt(view, next))

const isJoint = (key: string) => key === lists.and || key === '،'

/** کرد, می‌گوید; توزیع کرد; واقعا. */
const isVerb = (view: SentenceView, at: number) =>
  isFiniteForm(view, at) ||
  ADVERBS.has(keyAt(view, at)) ||
  (at + 1 < view.words.length && isFiniteForm(view, at + 1) && isPlainWord(view, at))

/** A form of a verb that no list of words has. */
function isFiniteForm(view: SentenceView, at: number): boolean {
  const {atoms, key} = view.words[at]!
  return FINITE.has(key) || (atoms.length > 1 && lists.verbal.includes(atoms[0]!))
}
