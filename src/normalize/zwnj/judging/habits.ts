import {type ByRegister, larger} from '../evidence/model.js'
import type {WrittenWord} from '../reading/written-word.js'
import {type Counted, counted, MOST_TIMES, valuesOf} from './counted.js'
import {type OwnSpelling, ownSpelling} from './own-spelling.js'

/** What a section shows of its writer and of what became of its ZWNJ. */
export interface Signs {
  /** Log-odds of the press against general prose, and how many words speak. */
  press: number
  words: number
  /** Words that keep a ZWNJ and words that may lack one, each as often as it occurs. */
  readonly kept: WrittenWord[]
  readonly lacking: WrittenWord[]
  readonly pairs: SpacedPair[]
}

/** Two neighbours that may be one word, and how many times likelier that is. */
export interface SpacedPair {
  readonly word: WrittenWord
  readonly next: WrittenWord
  readonly odds: ByRegister
}

/** What an article shows. The sums count a word once, however often it occurs, and evidence of a loss counts it twice at most. */
export interface Habits {
  /** ZWNJ that stand in the text. */
  readonly kept: number
  /** Words that surely lack a ZWNJ: میشود. */
  readonly lost: number
  /** Pairs that surely have a space for one: می شود. */
  readonly spaced: number
  /** Log-odds of the press against general prose, and how many words speak. */
  readonly press: number
  readonly words: number
  readonly general: LossEvidence
  readonly pressEvidence: LossEvidence
  readonly own: OwnSpelling
}

/** Log-odds of loss against an intact text, if the article is of one register. */
export interface LossEvidence {
  /** Sum of log(1 + odds) over all words that may lack a ZWNJ. */
  lost: number
  /** The largest over words that older usage joins: who joins one of them joins all, so that more of them add nothing. */
  older: number
  /** Sum over all pairs. */
  spaced: number
}

const nothing = (): LossEvidence => ({lost: 0, older: 0, spaced: 0})

export const noSigns = (): Signs => ({press: 0, words: 0, kept: [], lacking: [], pairs: []})

/** From these odds a place says something about the article. */
const SURE = 50

/** Whether a place says something about the article. */
export const isSure = ({general, press}: ByRegister): boolean => general > SURE && press > SURE

/** Adds what a word shows. */
export function addWord(signs: Signs, word: WrittenWord): void {
  signs.press += word.pressEvidence
  signs.words++
  if (word.kept > 0) signs.kept.push(word)
  if (word.missing.length > 0) signs.lacking.push(word)
}

/** The habits of an article, from what its sections show. */
export function habitsOf(sections: readonly Signs[]): Habits {
  const kept = counted(sections.flatMap((signs) => signs.kept))
  const lacking = counted(sections.flatMap((signs) => signs.lacking))
  const pairs = countedPairs(sections.flatMap((signs) => signs.pairs))
  const general = nothing()
  const pressEvidence = nothing()
  let lost = 0
  for (const {one, times} of lacking) {
    if (one.olderUsage) {
      general.older = Math.max(general.older, Math.log1p(one.odds.general))
      pressEvidence.older = Math.max(pressEvidence.older, Math.log1p(one.odds.press))
      continue
    }
    for (const missing of one.missing) if (isSure(missing.with)) lost++
    general.lost += Math.min(times, MOST_TIMES) * Math.log1p(one.odds.general)
    pressEvidence.lost += Math.min(times, MOST_TIMES) * Math.log1p(one.odds.press)
  }
  const sure: SpacedPair[] = []
  for (const {one, times} of pairs) {
    if (isSure(one.odds)) sure.push(one)
    general.spaced += Math.min(times, MOST_TIMES) * Math.log1p(one.odds.general)
    pressEvidence.spaced += Math.min(times, MOST_TIMES) * Math.log1p(one.odds.press)
  }
  return {
    kept: kept.reduce((sum, {one}) => sum + one.kept, 0),
    lost,
    spaced: sure.length,
    press: sections.reduce((sum, signs) => sum + signs.press, 0),
    words: sections.reduce((sum, signs) => sum + signs.words, 0),
    general,
    pressEvidence,
    own: ownSpelling(kept, valuesOf(lacking), sure),
  }
}

/** Pairs by their letters, with the odds where their surroundings speak for them most. */
function countedPairs(pairs: readonly SpacedPair[]): Counted<SpacedPair>[] {
  const found = new Map<string, Counted<SpacedPair>>()
  for (const pair of pairs) {
    const key = `${pair.word.written} ${pair.next.written}`
    const known = found.get(key)
    if (!known) found.set(key, {one: pair, times: 1})
    else {
      known.one = {...pair, odds: larger(known.one.odds, pair.odds)}
      known.times++
    }
  }
  return [...found.values()]
}
