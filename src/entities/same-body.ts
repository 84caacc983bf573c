import {isPersianLetter} from '../persian/letters.js'
import type {Candidate} from './candidate.js'
import {type EntryKind, organisationKinds, placeKinds} from './gazetteer/entry.js'
import {keyOf} from './gazetteer/fold.js'
import {entriesOf} from './gazetteer/trie.js'
import lists from './same-body.json' with {type: 'json'}
import {entryKinds, hitAt, keyAt, keysBetween, type SentenceView} from './sentence.js'
import shortForms from './short-forms.json' with {type: 'json'}

/** Each other name of a body to its first: بارسا to بارسلونا. */
const FIRST_NAMES = new Map(
  lists.aliases.map((names) => names.map(keyOf)).flatMap(([name = '', ...others]) => others.map((one) => [one, name])),
)
/** The long form of the beginning of a body's name, and the short one. */
const HONOURED = lists.honoured.map(([long = '', short = '']) => [keyOf(long), keyOf(short)] as const)
const AREAS = new Set(lists.areas)
const NAME_HEAD: ReadonlySet<EntryKind> = entryKinds('organisation-name')
const PLAIN_HEAD: ReadonlySet<EntryKind> = entryKinds('organisation-topic', 'organisation-place')
const PORTFOLIO: ReadonlySet<EntryKind> = entryKinds('portfolio')
const TOPIC: ReadonlySet<EntryKind> = entryKinds('portfolio', 'organisation-word')
const WHOLE = new Set(shortForms.whole.map(keyOf))
const GREATER = new Set(lists.greaterBodies.map(keyOf))
/** شورای اسلامی شهر تبریز is شورای شهر تبریز, and شورای اسلامی تبریز. */
const MAY_FALL = new Set(lists.mayFall)
const LAST_WORDS = lists.lastWords.map(keyOf)
/** In Persian news a body without its country is that of Iran. */
const HOME = 'IR'
const SHORTEST_KEY = 3

/**
 * A body as clusters compare it: by the first of its names, and with more short forms than may be looked for in the article.
 * They are joined only where they were found: club and country (السد قطر), head and name without the seat, a greater body, a unit's
 * number, a last word (یونایتد).
 */
export function sameBody(view: SentenceView, candidate: Candidate): Candidate {
  const {label, first, next} = candidate
  if (label !== 'ORG') return candidate
  const key = withoutCopula(view, candidate)
  if (goesOn(view, candidate)) return {...candidate, key: `${key}${lists.and}${keyAt(view, next + 1)}`, shorts: []}
  const shorts = [...(candidate.shorts ?? []), ...lastWordOf(key)]
  const head = hitAt(view, first, NAME_HEAD)
  const starts = head && head.next < next ? [first, head.next] : [first]
  for (const from of starts) {
    for (let end = from + 1; end < next; end++) {
      const short = keysBetween(view, from, end)
      if (short.length < SHORTEST_KEY || isBareHead(view, short)) continue
      if (mayFall(view, end, next, short) || isBeginning(view, first, end, next, short))
        shorts.push(short, withoutEzafe(short))
    }
  }
  for (const from of starts)
    if (next > from + 1 && isUnlisted(view, from)) shorts.push(keysBetween(view, from, from + 1))
  shorts.push(...withoutRest(view, first, next))
  // دادگستری آمریکا of وزارت دادگستری آمریکا
  if (keyAt(view, first) === shortForms.ministry && next > first + 2) shorts.push(keysBetween(view, first + 1, next))
  for (let at = first + 1; at < next; at++) {
    if (!MAY_FALL.has(keyAt(view, at))) continue
    const short = keysBetween(view, first, at) + keysBetween(view, at + 1, next)
    if (!WHOLE.has(short) && !isBareHead(view, short)) shorts.push(short)
  }
  if (next > first + 2 && /^\p{Nd}+$/u.test(view.words[first + 1]!.text))
    shorts.push(keysBetween(view, first, first + 2))
  // پلیس فتا استان says of no other area whose it is.
  const bare =
    key === keysBetween(view, first, next) && AREAS.has(keyAt(view, next - 1)) ? keysBetween(view, first, next - 1) : ''
  const own = bare.length >= SHORTEST_KEY && !WHOLE.has(bare) ? bare : key
  return {
    ...candidate,
    key: firstName(key === own ? withoutArea(view, candidate) : own),
    shorts: shorts.map((short) =>
      firstName(key === candidate.key ? short : withoutCopula(view, {...candidate, key: short})),
    ),
  }
}

/** اداره اوقاف شهرستان گرگان of اداره اوقاف و امور خیریه شهرستان گرگان: the first of what it deals with, and the seat. */
function withoutRest(view: SentenceView, first: number, next: number): string[] {
  let joint = first + 2
  while (joint < next && keyAt(view, joint) !== lists.and) joint++
  if (joint >= next || !hitAt(view, first, PLAIN_HEAD)) return []
  for (let at = joint + 2; at < next; at++) {
    const place = AREAS.has(keyAt(view, at)) ? at + 1 : at
    if (hitAt(view, place, placeKinds)?.next === next)
      return [keysBetween(view, first, joint) + keysBetween(view, at, next)]
  }
  return []
}

/** شیلات گلستان for شیلات استان گلستان, which is the only one that may be meant. */
function withoutArea(view: SentenceView, {first, next, key}: Candidate): string {
  if (key !== keysBetween(view, first, next)) return key
  for (let at = first + 1; at < next - 1; at++) {
    const rest = keysBetween(view, first, at)
    if (keyAt(view, at) === lists.areas[0] && hitAt(view, at + 1, placeKinds)?.next === next && !isHead(view, rest))
      return rest + keysBetween(view, at + 1, next)
  }
  return key
}

/** سایپا of سایپاست: «است» written with the name. */
function withoutCopula(view: SentenceView, {next, key}: Candidate): string {
  const stem = keyAt(view, next - 1).slice(0, -lists.copula.length)
  if (!key.endsWith(stem + lists.copula) || stem.length < SHORTEST_KEY) return key
  return entriesOf(view.tables.trie, stem).some(({kind}) => organisationKinds.has(kind))
    ? key.slice(0, -lists.copula.length)
    : key
}

/** The first of a body's names, without what it is honoured with: کمیته امداد امام خمینی (ره) استان یزد is کمیته امداد استان یزد. */
function firstName(key: string): string {
  const honoured = HONOURED.find(([long]) => key.startsWith(long))
  const plain = honoured ? honoured[1] + key.slice(honoured[0].length) : key
  return FIRST_NAMES.get(plain) ?? plain
}

/** مرکز فناوری اطلاعات, found in مرکز فناوری اطلاعات و ارتباطات: a part of a name, which may be another body's whole one. */
function goesOn(view: SentenceView, {next}: Candidate): boolean {
  const isTopic = hitAt(view, next - 1, TOPIC) !== undefined && !isClub(view, keyAt(view, next - 1))
  return isTopic && keyAt(view, next) === lists.and && hitAt(view, next + 1, PORTFOLIO) !== undefined
}

const lastWordOf = (key: string) => LAST_WORDS.filter((word) => key !== word && key.endsWith(word))

/** شمراک of شمراک روورز: a word of no dictionary and no lexicon. */
const isUnlisted = ({words, hits, tables}: SentenceView, at: number) =>
  words[at]!.key.length > SHORTEST_KEY &&
  !tables.listed.has(words[at]!.text) &&
  !tables.common.has(words[at]!.key) &&
  hits[at]!.every(({next}) => next > at + 1)

/** شیلات is what a body deals with, and may stand before its place; سازمان may not. */
const isHead = ({tables}: SentenceView, key: string) =>
  entriesOf(tables.trie, key).some(({kind}) => PLAIN_HEAD.has(kind) || NAME_HEAD.has(kind))

/** A bare head names nobody. */
const isBareHead = ({tables}: SentenceView, key: string) =>
  entriesOf(tables.trie, key).some(({kind}) => kind.startsWith('organisation-'))

/**
 * سازمان بنادر of سازمان بنادر و دریانوردی, ستاد اجرایی of ستاد اجرایی فرمان امام: a head and more, where what follows is no country and no joint
 * is between. Of clubs and companies a longer name is another's.
 */
function isBeginning(view: SentenceView, first: number, end: number, next: number, key: string): boolean {
  const head = hitAt(view, first, PLAIN_HEAD)
  if (!head || end <= head.next || WHOLE.has(key) || view.tables.functionWords.has(keyAt(view, end - 1))) return false
  for (let at = end; at < next; at++) if (hitAt(view, at, placeKinds)) return false
  return isPersianLetter(keyAt(view, end - 1).at(-1))
}

/** مرکز پژوهش‌ها of مرکز پژوهش‌های مجلس: without the ezafe that only what follows asks for. */
export const withoutEzafe = (key: string): string => (key.endsWith(lists.pluralEzafe) ? key.slice(0, -1) : key)

/** Whether the words `[at, next)` say only where, or of what, the body is. */
function mayFall(view: SentenceView, at: number, next: number, key: string): boolean {
  // پلیس فتا استان, پلیس راه استان البرز
  if (AREAS.has(keyAt(view, at))) return !WHOLE.has(key) && (at + 1 === next || mayFall(view, at + 1, next, key))
  if (GREATER.has(keysBetween(view, at, next))) return !WHOLE.has(key)
  const places = view.hits[at]!.filter((hit) => hit.next === next && placeKinds.has(hit.entry.kind))
  const abroad = places.some(({entry}) => entry.kind === 'country' && entry.ref !== HOME)
  if (abroad) return isClub(view, key)
  return places.length > 0 && !WHOLE.has(key)
}

const isClub = ({tables}: SentenceView, key: string) => entriesOf(tables.trie, key).some(({kind}) => kind === 'club')
