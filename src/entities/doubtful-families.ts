import type {Candidate} from './candidate.js'
import type {RuledSentence} from './rules.js'
import {entryKinds, hitAt} from './sentence.js'

const NAMES = entryKinds('family', 'figure', 'given')
/** So many places where only the repetition says that a word is a name, and so small a share of all where the tagger does. */
const MANY = 5
const LEAST_SHARE = 1 / 3

/**
 * Family names that one slip of the tagger spreads over an article (ریفلاکس صفرا, and صفرا ten times): the tagger itself sees
 * them in under a third of their places, and no lexicon has them.
 */
export function doubtfulFamilies(
  sentences: readonly RuledSentence[],
  later: readonly (readonly Candidate[])[],
): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const {family} of sentences.flatMap(({found}) => found)) {
    if (family) seen.set(family, (seen.get(family) ?? 0) + 1)
  }
  const repeated = new Map<string, number>()
  const listed = new Set<string>()
  for (const [i, candidates] of later.entries()) {
    const {view, found} = sentences[i]!
    for (const {family, first, next} of candidates) {
      if (!family || found.some((other) => other.first < next && first < other.next)) continue
      repeated.set(family, (repeated.get(family) ?? 0) + 1)
      if (hitAt(view, next - 1, NAMES)) listed.add(family)
    }
  }
  const doubtful = [...repeated].filter(([family, count]) => {
    return (
      count >= MANY && !listed.has(family) && (seen.get(family) ?? 0) < LEAST_SHARE * (count + (seen.get(family) ?? 0))
    )
  })
  return new Set(doubtful.map(([family]) => family))
}
