import type {Candidate} from './candidate.js'
import {fromMention} from './from-mention.js'
import {knownFrom, laterMentions} from './mentions.js'
import type {RuledSentence} from './rules.js'
import type {Tagger} from './tagger/tagger.js'

/** A probability of so many digits: more would differ from machine to machine, and mean nothing. */
const DIGITS = 4

/**
 * The names of an article where rules and a tagger both speak. The tagger has read the rules' findings, so for its own labels
 * its word stands; the rules keep the labels that it does not know. Names learnt from the whole article come last.
 */
export function combine(sentences: readonly RuledSentence[], tagger: Tagger): RuledSentence[] {
  const said = tagger.tag(
    sentences.map(({view}) => view),
    sentences.map(({found}) => found),
  )
  const first = sentences.map(({view, found}, i) => {
    const others = found.filter(({label}) => !tagger.labels.includes(label))
    const tagged = said[i]!.map((mention): Candidate => {
      return {...fromMention(view, mention, found), score: Number(mention.score.toFixed(DIGITS))}
    })
    return {view, found: withoutMeeting(others, tagged)}
  })
  const known = knownFrom(first.flatMap(({found}) => found))
  return first.map(({view, found}) => ({view, found: withoutMeeting(found, [...laterMentions(view, known)])}))
}

/** The first list whole, and of the second what meets none of it, in order of appearance. */
function withoutMeeting(first: readonly Candidate[], second: readonly Candidate[]): Candidate[] {
  const free = second.filter(({start, end}) => !first.some((other) => other.start < end && start < other.end))
  return [...first, ...free].sort((a, b) => a.start - b.start)
}
