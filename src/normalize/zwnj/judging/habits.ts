import type {ByRegister} from '../evidence/model.js'
import type {WrittenWord} from '../reading/written-word.js'

/** What an article shows of its writer and of what became of its ZWNJ. Sums over its sections. */
export interface Habits {
  /** ZWNJ that stand in the text. */
  kept: number
  /** Words that surely lack a ZWNJ: میشود. */
  lost: number
  /** Pairs that surely have a space for one: می شود. */
  spaced: number
  /** Log-odds of the press against general prose, and how many words speak. */
  press: number
  words: number
  readonly general: LossEvidence
  readonly pressEvidence: LossEvidence
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

export const noHabits = (): Habits => ({
  kept: 0,
  lost: 0,
  spaced: 0,
  press: 0,
  words: 0,
  general: nothing(),
  pressEvidence: nothing(),
})

const added = (a: LossEvidence, b: LossEvidence): LossEvidence => ({
  lost: a.lost + b.lost,
  older: Math.max(a.older, b.older),
  spaced: a.spaced + b.spaced,
})

export const addHabits = (a: Habits, b: Habits): Habits => ({
  kept: a.kept + b.kept,
  lost: a.lost + b.lost,
  spaced: a.spaced + b.spaced,
  press: a.press + b.press,
  words: a.words + b.words,
  general: added(a.general, b.general),
  pressEvidence: added(a.pressEvidence, b.pressEvidence),
})

/** From these odds a place says something about the article. */
const SURE = 50

/** Whether a place says something about the article. */
export const isSure = ({general, press}: ByRegister): boolean => general > SURE && press > SURE

/** Adds what a word shows. */
export function addWord(habits: Habits, word: WrittenWord): void {
  habits.kept += word.kept
  habits.press += word.pressEvidence
  habits.words++
  if (word.missing.length === 0) return
  const {general, press} = word.odds
  if (word.olderUsage) {
    habits.general.older = Math.max(habits.general.older, Math.log1p(general))
    habits.pressEvidence.older = Math.max(habits.pressEvidence.older, Math.log1p(press))
    return
  }
  habits.lost += word.missing.filter((missing) => isSure(missing.with)).length
  habits.general.lost += Math.log1p(general)
  habits.pressEvidence.lost += Math.log1p(press)
}

/** Adds what a pair of neighbours shows. */
export function addPair(habits: Habits, odds: ByRegister): void {
  if (isSure(odds)) habits.spaced++
  habits.general.spaced += Math.log1p(odds.general)
  habits.pressEvidence.spaced += Math.log1p(odds.press)
}
