import {isPersianLetter} from '../persian/letters.js'
import {particle} from '../persian/particles.js'
import type {Candidate} from './candidate.js'
import {personOf} from './from-mention.js'
import {isPlainWord} from './person/plain-word.js'
import type {RuledSentence} from './rules.js'
import {keyAt, type SentenceView} from './sentence.js'

const COMMA = '،'
const JOINTS = new Set([COMMA, particle.and])
const LONGEST = 3
const SHORTEST_KEY = 3
/** A neighbour in the row is as sure as this at least, and lends this much of it. */
const LEAST_SEED = 0.5
const DISCOUNT = 0.8

/** Sentences with the people whom only their row shows: سیموئز in «امید نمازی، سیموئز، مارکار آقاجانیان و دن گاسپار». */
export function withPeopleInRow(sentences: readonly RuledSentence[]): RuledSentence[] {
  return sentences.map(({view, found}) => {
    const more = inRow(view, found)
    return {view, found: more.length > 0 ? [...found, ...more].sort((a, b) => a.first - b.first) : found}
  })
}

/** Unknown words between joints, with a person on both sides. */
function inRow(view: SentenceView, found: readonly Candidate[]): Candidate[] {
  const people = found.filter(({label, score = 1}) => label === 'PER' && score >= LEAST_SEED)
  if (people.length < 2) return []
  const out: Candidate[] = []
  for (const [i, one] of people.entries()) {
    const other = people[i + 1]
    if (!other) {
      const end = lastOf(view, people, i)
      if (end !== undefined)
        out.push({...personOf(view, one.next + 1, end), score: (one.score ?? 1) * DISCOUNT, origin: 'repeated'})
      break
    }
    const first = one.next + 1
    const next = other.first - 1
    const length = next - first
    if (length < 1 || length > LONGEST || !isJoint(view, one.next) || !isJoint(view, next)) continue
    if (!isUnknown(view, first, next)) continue
    const score = Math.min(one.score ?? 1, other.score ?? 1) * DISCOUNT
    out.push({...personOf(view, first, next), score, origin: 'repeated'})
  }
  return out.filter(({first, next}) => !found.some((other) => other.first < next && first < other.next))
}

/** The end of the last in a row of three or more, behind و: unknown words before a word of grammar or a mark. */
function lastOf(view: SentenceView, people: readonly Candidate[], i: number): number | undefined {
  const one = people[i]!
  const before = people[i - 1]
  if (
    !before ||
    before.next + 1 !== one.first ||
    keyAt(view, before.next) !== COMMA ||
    keyAt(view, one.next) !== particle.and
  )
    return undefined
  for (let end = one.next + 2; end <= Math.min(one.next + LONGEST, view.words.length); end++) {
    if (!isUnknown(view, one.next + 1, end)) return undefined
    const behind = keyAt(view, end)
    if (behind === '' || !isPersianLetter(behind[0]) || view.tables.functionWords.has(behind)) return end
  }
  return undefined
}

const isJoint = (view: SentenceView, at: number) => JOINTS.has(keyAt(view, at))

/** Words of no dictionary and no lexicon. */
function isUnknown(view: SentenceView, first: number, next: number): boolean {
  for (let at = first; at < next; at++) {
    const {key, text} = view.words[at]!
    if (key.length < SHORTEST_KEY || !isPersianLetter(key[0]) || !isPersianLetter(key.at(-1))) return false
    if (view.tables.listed.has(text) || isPlainWord(view, at) || view.hits[at]!.length > 0) return false
  }
  return true
}
