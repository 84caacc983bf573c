import type {Candidate} from './candidate.js'
import type {Mention, Tagger} from './crf/tagger.js'
import {fromMention} from './from-mention.js'
import {knownFrom, laterMentions} from './mentions.js'
import {withoutOverlap} from './merge.js'
import type {RuledSentence} from './rules.js'
import type {SentenceView} from './sentence.js'

/** A probability of so many digits: more would differ from machine to machine, and mean nothing. */
const DIGITS = 4
/**
 * Where both speak of a label, a finding of the rules stands if the tagger gives it this chance at least, and a mention of the
 * tagger's that meets none such if it has that one. Of the pairs tried on held-out composed articles and on PEYMA's training
 * part, this one was near the best on both; the tagger alone was three points worse on the second, the rules alone thirteen on
 * the first.
 */
const LEAST_SUPPORT = 0.1
const LEAST_SCORE = 0.4

/**
 * The names of an article where rules and a tagger both speak. Labels that the tagger does not leave to the rules are its own
 * alone. Names learnt from the whole article come last.
 */
export function combine(sentences: readonly RuledSentence[], tagger: Tagger): RuledSentence[] {
  const said = tagger.tag(
    sentences.map(({view}) => view),
    sentences.map(({found}) => found),
  )
  const shared = new Set(tagger.fromRules)
  const own = new Set(tagger.labels)
  const first = sentences.map(({view, found}, i) => {
    const {mentions, support} = said[i]!
    const likely = mentions.filter(
      (mention) => hasLetters(view, mention) && (!shared.has(mention.label) || mention.score >= LEAST_SCORE),
    )
    const kept = found.flatMap((candidate, j): Candidate[] => {
      const {label} = candidate
      if (!shared.has(label)) return []
      if (!own.has(label)) return [candidate]
      const score = Math.max(support[j]!, agreement(candidate, likely))
      return score >= LEAST_SUPPORT ? [{...candidate, score: rounded(score)}] : []
    })
    const tagged = likely.map((mention): Candidate => {
      return {...fromMention(view, mention, found), score: rounded(mention.score)}
    })
    return {view, found: withoutMeeting(kept, tagged)}
  })
  const known = knownFrom(first.flatMap(({found}) => found))
  return first.map(({view, found}) => {
    const later = withoutOverlap([...laterMentions(view, known)], view.words.length)
    return {view, found: withoutMeeting(found, later)}
  })
}

const rounded = (probability: number) => Number(probability.toFixed(DIGITS))

/** A name has letters: marks alone are a tagger's slip. */
const hasLetters = ({words}: SentenceView, {first, next}: Mention) =>
  words.slice(first, next).some(({text}) => /\p{L}/u.test(text))

/** How probable a name inside the finding is that has its label: where the tagger agrees on it, the rules know its extent. */
const agreement = ({first, next, label}: Candidate, mentions: readonly Mention[]) =>
  Math.max(
    0,
    ...mentions
      .filter((mention) => mention.label === label && mention.first >= first && mention.next <= next)
      .map(({score}) => score),
  )

/** The first list whole, and of the second what meets none of it, in order of appearance. */
function withoutMeeting(first: readonly Candidate[], second: readonly Candidate[]): Candidate[] {
  const free = second.filter((one) => !first.some((other) => other.first < one.next && one.first < other.next))
  return [...first, ...free].sort((a, b) => a.first - b.first)
}
