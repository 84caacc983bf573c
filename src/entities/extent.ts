import affixes from './affixes.json' with {type: 'json'}
import type {Mention} from './crf/tagger.js'
import {placeKinds} from './gazetteer/entry.js'
import {keyOf} from './gazetteer/fold.js'
import {teamEnd} from './national-team.js'
import lists from './no-body.json' with {type: 'json'}
import {isPlainWord} from './person/plain-word.js'
import {entryKinds, hitAt, keyAt, type SentenceView} from './sentence.js'

const CLUB = entryKinds('club')
const COUNTRY = entryKinds('country')
/** Bodies of many countries. */
const INTERNATIONAL = new Set(lists.international.map(keyOf))
const GIVEN = entryKinds('given')
const LETTER = /[\p{L}\p{N}]/u
/** Marks that belong to a name where they stand at its edge: روزنامه «فردای نو», امام رضا (ع). */
const CLOSING = new Set(['»', ')', '"'])
/** A family name this long may stand behind a given name that the tagger left out. */
const SHORT = 2

/**
 * A tagger's mention with its edges mended: marks at them are left out, and of a person the given name before and the end of
 * the family name behind, written apart (فلاحت پیشه), are taken in. `free` says whether a word is in no other mention.
 */
export function mendedExtent(view: SentenceView, mention: Mention, free: (word: number) => boolean): Mention {
  let {first, next} = mention
  while (first < next && !LETTER.test(view.words[first]!.text)) first++
  while (next > first && !LETTER.test(view.words[next - 1]!.text) && !CLOSING.has(view.words[next - 1]!.text)) next--
  if (mention.label === 'PER' && next > first) {
    if (next - first <= SHORT && free(first - 1) && isGiven(view, first - 1)) first--
    if (free(next) && view.tables.familyEndings.includes(keyAt(view, next))) next++
  }
  if (mention.label === 'ORG')
    next = Math.min(
      next,
      teamEnd(view, {first, next}),
      clubEnd(view, first, next),
      withoutCountry(view, first, next),
      withoutSuperlative(view, first, next),
    )
  return first === mention.first && next === mention.next ? mention : {...mention, first, next}
}

/** مجلس شورای ملی خلوت‌ترین: an adjective of the next phrase. */
const withoutSuperlative = (view: SentenceView, first: number, next: number) =>
  next > first + 1 &&
  view.words[next - 1]!.atoms.length > 1 &&
  view.words[next - 1]!.atoms.at(-1) === affixes.superlative
    ? next - 1
    : next

/** فیفا کره جنوبی: a body of all countries is of none. */
function withoutCountry(view: SentenceView, first: number, next: number): number {
  const isCountry = hitAt(view, first + 1, COUNTRY)?.next === next
  return isCountry && INTERNATIONAL.has(keyAt(view, first)) ? first + 1 : next
}

/** The end of a club's name without the adjective behind it: صدرجدولی in فولاد صدرجدولی. Not of a name that the lexicons have whole. */
function clubEnd(view: SentenceView, first: number, next: number): number {
  const club = hitAt(view, first, CLUB)
  if (!club || club.next !== first + 1 || next !== first + 2 || hitAt(view, first + 1, placeKinds)) return next
  return isPlainWord(view, first + 1) ? club.next : next
}

/** A given name that is no ordinary word: محرم in محرم نویدکیا, but not امید. */
const isGiven = (view: SentenceView, at: number) =>
  at >= 0 &&
  hitAt(view, at, GIVEN, ({sense}) => sense === 'sure')?.next === at + 1 &&
  !view.tables.common.has(keyAt(view, at))
