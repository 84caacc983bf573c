import {isPersianLetter} from '../../persian/letters.js'
import {particle} from '../../persian/particles.js'
import {type Entry, type EntryKind, organisationKinds, placeKinds} from '../gazetteer/entry.js'
import {keyOf} from '../gazetteer/fold.js'
import {entryKinds, hitAt, keyAt, type SentenceView} from '../sentence.js'
import joints from './joints.json' with {type: 'json'}

const WORD = entryKinds('organisation-word')
const AREA = entryKinds('area')
/** What opens a thing of its own, and never continues a phrase behind و. */
const OPENS: ReadonlySet<EntryKind> = entryKinds(
  'organisation-place',
  'organisation-name',
  'role',
  'role-place',
  'honorific',
  'area',
)
const LONGEST = 12
/** مبارزه با مواد مخدر: the preposition that a word of a name takes. */
const PREPOSITIONS = new Map(
  Object.entries(joints.prepositions).map(([word, preposition]) => [keyOf(word), keyOf(preposition)]),
)
/** Words that want another behind them: with an unknown word there the name goes on where we can not follow. */
const UNFINISHED = new Set(joints.unfinished.map(keyOf))
/** Words that name no body by themselves: مرکز آموزشی, شورای اسلامی. */
const VAGUE = new Set(joints.vague.map(keyOf))

/** How far an organisation's name goes behind its head, in word indices. */
export interface Phrase {
  readonly next: number
  /** How many words of names of organisations it has. */
  readonly words: number
  /** True where one of them says what the body does: هواشناسی, not ملی. */
  readonly telling: boolean
  /** True where the name surely goes on behind it. */
  readonly unfinished: boolean
}

/**
 * What a body deals with: words of organisations' names joined by و, or by ، where a و follows as in a list
 * (فرهنگ، هنر و ارتباطات). Ends at `at` where there is none.
 */
export function topicAt(view: SentenceView, at: number): Phrase {
  let next = at
  let words = 0
  let telling = false
  while (next < at + LONGEST) {
    const step = words > 0 ? wordBehindJoint(view, next) : wordAt(view, next)
    // «وزارت نفت بودجه گرفت»: the noun is the verb's object.
    if (step === undefined || (words > 0 && step === next + 1 && LIGHT_VERBS.has(keyAt(view, step)))) break
    next = step
    words++
    telling ||= !VAGUE.has(keyAt(view, next - 1))
  }
  const after = keyAt(view, next)
  const goesOn = after !== '' && isPersianLetter(after[0]) && !view.tables.functionWords.has(after)
  const unfinished =
    UNFINISHED.has(keyAt(view, next - 1)) && (goesOn || PREPOSITIONS.get(keyAt(view, next - 1)) === after)
  return {next, words, telling, unfinished: words > 0 && unfinished}
}

/** «وزارت نیرو همکاری می‌کند»: the noun belongs to the verb. */
const ACTIONS = new Set(joints.actions.map(keyOf))
const LIGHT_VERBS = new Set(joints.lightVerbs.map(keyOf))

function wordAt(view: SentenceView, at: number): number | undefined {
  if (ACTIONS.has(keyAt(view, at)) && LIGHT_VERBS.has(keyAt(view, at + 1))) return undefined
  return hitAt(view, at, WORD)?.next
}

function wordBehindJoint(view: SentenceView, at: number): number | undefined {
  const joint = keyAt(view, at)
  if (joint === particle.and) return hitAt(view, at + 1, OPENS) ? undefined : wordAt(view, at + 1)
  if (joint === '،') return isList(view, at + 1) ? wordAt(view, at + 1) : undefined
  // کارگروه مبارزه با داعش, ستاد مبارزه با مواد مخدر
  if (joint !== '' && PREPOSITIONS.get(keyAt(view, at - 1)) === joint)
    return wordAt(view, at + 1) ?? knownBodyAt(view, at + 1) ?? hitAt(view, at + 1, placeKinds, isSure)?.next
  return wordAt(view, at)
}

/** Words of names up to «و» and one more: the comma before them was inside a name. */
function isList(view: SentenceView, from: number): boolean {
  for (let at = from; at < from + LONGEST; ) {
    const joint = keyAt(view, at)
    if (joint === particle.and) return at > from && !hitAt(view, at + 1, OPENS) && wordAt(view, at + 1) !== undefined
    if (joint === '،' && at > from) at++
    const next = wordAt(view, at)
    if (next === undefined) return false
    at = next
  }
  return false
}

/** Where the body is: استان اردبیل, شهر تهران, ایران. Ends at `at` where there is none. `any` takes doubtful names too. */
export function seatAt(view: SentenceView, at: number, any = false): number {
  // دانشگاه آزاد اسلامی واحد زاهدان
  if (keyAt(view, at) === joints.branch) {
    const branch = hitAt(view, at + 1, placeKinds)
    return branch ? branch.next : at
  }
  const head = hitAt(view, at, AREA, ({sense}) => sense === 'sure')
  const behind = head ? hitAt(view, head.next, placeKinds) : undefined
  if (behind) return behind.next
  const place = hitAt(view, at, placeKinds, ({sense}) => any || sense !== 'cue')
  if (!place) return at
  // کمیسیون مشترک ایران و ویتنام
  const other = SHARED.has(keyAt(view, at - 1)) && keyAt(view, place.next) === particle.and ? place.next + 1 : -1
  const second = other > 0 ? hitAt(view, other, placeKinds, isSure) : undefined
  if (second) return second.next
  // «تهران بزرگ» is Tehran with its suburbs, the area of its police.
  return keyAt(view, place.next) === joints.greater ? place.next + 1 : place.next
}

const isSure = ({sense}: Entry) => sense === 'sure'
/** Words behind which a body has two seats. */
const SHARED = new Set(joints.shared.map(keyOf))

/** What stands for a seat without naming it: سازمان هواشناسی کشور, اداره کل ورزش و جوانان استان, کمیسیون تلفیق مجلس. */
const BARE_SEATS = new Set(joints.bareSeats)

const DIRECTIONS = new Set(joints.directions.map(keyOf))

export const bareSeatAt = (view: SentenceView, at: number): number => {
  // تشکل‌های صادراتی غرب کشور
  const seat = DIRECTIONS.has(keyAt(view, at)) ? at + 1 : at
  return BARE_SEATS.has(keyAt(view, seat)) ? seat + 1 : at
}

/** A body of the gazetteer at a word. */
export const knownBodyAt = (view: SentenceView, at: number, any = false): number | undefined =>
  hitAt(view, at, organisationKinds, ({sense}) => any || sense === 'sure')?.next
