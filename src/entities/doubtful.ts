import type {Candidate} from './candidate.js'
import type {RuledSentence} from './rules.js'
import {entryKinds, hitAt, keysBetween, type SentenceView} from './sentence.js'
import {meets, takenBy} from './taken.js'

const NAMES = entryKinds('family', 'figure', 'given')
/** So many places where only the repetition says that a word is a name, and so small a share of all where the tagger does. */
const MANY = 5
/** The same of one word that the tagger found once, and less surely than this. */
const MANY_OF_A_GUESS = 3
const DOUBTED = 0.7
const LEAST_SHARE = 1 / 3
/** The tagger's probability of a full name that it does not make up. */
const SURE = 0.55

/** Forms that repetition must not spread over an article. */
export interface Doubtful {
  readonly families: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

/** What of the later mentions one slip of the tagger, or one cue, would spread over an article. */
export const doubtfulOf = (
  sentences: readonly RuledSentence[],
  later: readonly (readonly Candidate[])[],
): Doubtful => ({families: doubtfulFamilies(sentences, later), words: doubtfulWords(sentences, later)})

/**
 * Family names that one slip of the tagger spreads over an article (ریفلاکس صفرا, and صفرا ten times): the tagger itself sees
 * them in under a third of their places, and no lexicon has them. A word that no dictionary has, and of which the tagger was sure with
 * a given name, is one all the same (مسوت اوزیل).
 */
function doubtfulFamilies(sentences: readonly RuledSentence[], later: readonly (readonly Candidate[])[]) {
  const seen = new Map<string, number>()
  const sure = new Set<string>()
  const guessed = new Set<string>()
  for (const {view, found} of sentences) {
    for (const {family, first, next, score = 0} of found) {
      if (!family) continue
      add(seen, family)
      if (score < DOUBTED && next === first + 1) guessed.add(family)
      if (score >= SURE && next > first + 1 && isUnlisted(view, next - 1)) sure.add(family)
    }
  }
  const repeated = new Map<string, number>()
  const listed = new Set<string>()
  for (const [i, candidates] of later.entries()) {
    const {view, found} = sentences[i]!
    const taken = takenBy(found, view.words.length)
    for (const {family, first, next} of candidates) {
      if (!family || meets(taken, {first, next})) continue
      add(repeated, family)
      if (hitAt(view, next - 1, NAMES)) listed.add(family)
    }
  }
  const doubtful = [...repeated].filter(([family, count]) => {
    const own = seen.get(family) ?? 0
    const most = own < 2 && guessed.has(family) ? MANY_OF_A_GUESS : MANY
    return count >= most && !listed.has(family) && !sure.has(family) && own < LEAST_SHARE * (count + own)
  })
  return new Set(doubtful.map(([family]) => family))
}

/**
 * Ordinary words that name a body here (برق for برق شیراز, جوان for the paper): where the tagger sees the body in fewer places than
 * it does not, they keep their sense.
 */
function doubtfulWords(sentences: readonly RuledSentence[], later: readonly (readonly Candidate[])[]) {
  const seen = new Map<string, number>()
  const repeated = new Map<string, number>()
  for (const [i, {view, found}] of sentences.entries()) {
    for (const {label, first, next} of found) if (label === 'ORG') add(seen, keysBetween(view, first, next))
    const taken = takenBy(found, view.words.length)
    for (const {label, first, next} of later[i]!) {
      const form = keysBetween(view, first, next)
      if (label === 'ORG' && !meets(taken, {first, next}) && view.tables.common.has(form)) add(repeated, form)
    }
  }
  return new Set([...repeated].filter(([form, count]) => (seen.get(form) ?? 0) < count).map(([form]) => form))
}

/** A word of no dictionary, and of no ordinary text. */
const isUnlisted = ({words, tables}: SentenceView, at: number) =>
  !tables.listed.has(words[at]!.text) && !tables.common.has(words[at]!.key)

const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
