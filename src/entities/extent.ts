import type {Mention} from './crf/tagger.js'
import {entryKinds, hitAt, keyAt, type SentenceView} from './sentence.js'

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
  return first === mention.first && next === mention.next ? mention : {...mention, first, next}
}

/** A given name that is no ordinary word: محرم in محرم نویدکیا, but not امید. */
const isGiven = (view: SentenceView, at: number) =>
  at >= 0 &&
  hitAt(view, at, GIVEN, ({sense}) => sense === 'sure')?.next === at + 1 &&
  !view.tables.common.has(keyAt(view, at))
