import {isPersianLetter} from '../persian/letters.js'
import type {Candidate} from './candidate.js'
import {personOf} from './from-mention.js'
import {keyOf} from './gazetteer/fold.js'
import lists from './joined-people.json' with {type: 'json'}
import {isPlainWord} from './person/plain-word.js'
import {entryKinds, hitAt, keyAt, keysBetween, type SentenceView} from './sentence.js'

const GIVEN = entryKinds('given')
const FAMILY = entryKinds('family', 'figure')
const NAMES = entryKinds('given', 'family', 'figure')
const CHILD_OF = lists.childOf.map(keyOf)
const SON = keyOf(lists.son)

/** What an article calls its people: how often by each form, and which words are somebody's name alone. */
interface Called {
  readonly forms: ReadonlyMap<string, number>
  readonly alone: ReadonlySet<string>
}

/**
 * A sentence's names with two halves side by side as one person: of a name that the article has whole, a given name and what is behind it (کارل هاینس,
 * رومینیگه), a family name that begins with پور, and a chain of ancestors (خدیجه بنت‌خواجه, بدیعا).
 */
export function joinedPeople(view: SentenceView, found: readonly Candidate[], called: Called): Candidate[] {
  const out: Candidate[] = []
  for (const [i, half] of found.entries()) {
    const one =
      half.label === 'PER' ? widened(view, half, found[i + 1]?.first ?? view.words.length, out.at(-1)?.next ?? 0) : half
    const before = out.at(-1)
    if (
      before?.label === 'PER' &&
      one.label === 'PER' &&
      before.next === one.first &&
      areHalves(view, before, one, called)
    )
      out[out.length - 1] = whole(view, before, one)
    else out.push(one)
  }
  return out
}

/** A person with پور before the family name, and with whom a chain of ancestors ends (خدیجه بنت‌خواجه بدیعا), where these words are free. */
function widened(view: SentenceView, person: Candidate, end: number, start: number): Candidate {
  const {first, next} = person
  const at = first - 1
  if (at >= start && keyAt(view, at) === SON && !view.hits[at - 1]?.some(({entry}) => NAMES.has(entry.kind))) {
    if (!hitAt(view, first, GIVEN, ({key}) => key === keyAt(view, first)) || person.short)
      return withSon(view, person, at, next)
  }
  if (next >= end || !isChildOf(view, person) || view.hits[next]!.some(({entry}) => !NAMES.has(entry.kind)))
    return person
  return isPlainWord(view, next) || !isPersianLetter(keyAt(view, next)[0])
    ? person
    : {...person, ...personOf(view, first, next + 1)}
}

function areHalves(view: SentenceView, before: Candidate, one: Candidate, {forms, alone}: Called): boolean {
  if (forms.has(keyAt(view, before.next - 1) + keysBetween(view, one.first, one.next))) return true
  if (isChildOf(view, before)) return true
  const isSingle = before.next === before.first + 1
  if (isSingle && keyAt(view, before.first) === SON) return true
  if (hitAt(view, one.first, GIVEN) || !hitAt(view, before.first, GIVEN)) return false
  return isSingle || (one.next === one.first + 1 && isGivenTwice(view, before, alone))
}

/** Two words before a third that is a family name: none is one itself, and the article calls nobody by the second. */
const isGivenTwice = (view: SentenceView, {first, next}: Candidate, alone: ReadonlySet<string>) =>
  next === first + 2 &&
  !hitAt(view, next - 1, FAMILY) &&
  !alone.has(keyAt(view, next - 1)) &&
  !view.tables.common.has(keyAt(view, next - 1))

/** خدیجه بنت‌خواجه: what is behind says whose child. */
function isChildOf(view: SentenceView, {first, next}: Candidate): boolean {
  const {atoms} = view.words[next - 1]!
  return next > first + 1 && CHILD_OF.includes(atoms[0]!)
}

/** Both as one, by the family name as one word where it begins with پور. */
function whole(view: SentenceView, before: Candidate, one: Candidate): Candidate {
  const person = {...before, ...personOf(view, before.first, one.next)}
  if (keyAt(view, before.first) !== SON || before.next > before.first + 1) return person
  return withSon(view, person, before.first, one.next)
}

/** A family name that begins with پور, as one. */
function withSon(view: SentenceView, person: Candidate, first: number, next: number): Candidate {
  const {familyParts: _, ...rest} = person
  const key = keysBetween(view, first, next)
  return {...rest, first, next, key, family: key, short: true}
}
