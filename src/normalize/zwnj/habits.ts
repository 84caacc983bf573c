import type {ByRegister} from './model.js'
import type {Word} from './words.js'

/** What an article shows of its writer and of what became of its ZWNJ. Sums over its sections. */
export interface Habits {
  /** ZWNJ that stand in the text. */
  kept: number
  /** Words that surely lack a ZWNJ: میشود. */
  lost: number
  /** Pairs that surely have a space for one: می شود. */
  spaced: number
  /** Log-odds of the press against general prose. */
  press: number
  readonly general: Evidence
  readonly pressEvidence: Evidence
}

/** Log-odds of loss against an intact text, if the article is of one register. */
interface Evidence {
  /** Sum of log(1 + odds) over all words that may lack a ZWNJ. */
  lost: number
  /** The largest over words that older usage joins: who joins one of them joins all, so that more of them add nothing. */
  older: number
  /** Sum over all pairs. */
  spaced: number
}

const nothing = (): Evidence => ({lost: 0, older: 0, spaced: 0})

export const noHabits = (): Habits => ({
  kept: 0,
  lost: 0,
  spaced: 0,
  press: 0,
  general: nothing(),
  pressEvidence: nothing(),
})

const added = (a: Evidence, b: Evidence): Evidence => ({
  lost: a.lost + b.lost,
  older: Math.max(a.older, b.older),
  spaced: a.spaced + b.spaced,
})

export const addHabits = (a: Habits, b: Habits): Habits => ({
  kept: a.kept + b.kept,
  lost: a.lost + b.lost,
  spaced: a.spaced + b.spaced,
  press: a.press + b.press,
  general: added(a.general, b.general),
  pressEvidence: added(a.pressEvidence, b.pressEvidence),
})

/** From these odds a place says something about the article. */
const SURE = 50

export function addWord(habits: Habits, word: Word): void {
  habits.kept += word.kept
  habits.press += word.pressEvidence
  const {general, press} = word.odds
  if (general === 0 && press === 0) return
  if (word.olderUsage) {
    habits.general.older = Math.max(habits.general.older, Math.log1p(general))
    habits.pressEvidence.older = Math.max(habits.pressEvidence.older, Math.log1p(press))
    return
  }
  if (general > SURE && press > SURE) habits.lost += word.missing.length
  habits.general.lost += Math.log1p(general)
  habits.pressEvidence.lost += Math.log1p(press)
}

export function addPair(habits: Habits, {general, press}: ByRegister): void {
  if (general > SURE && press > SURE) habits.spaced++
  habits.general.spaced += Math.log1p(general)
  habits.pressEvidence.spaced += Math.log1p(press)
}

/** The shares of an article's ZWNJ that were deleted and that were turned to spaces, 0 to 1. */
interface Losses {
  readonly lost: number
  readonly spaced: number
}

/** Before anything is seen, an intact text is this many times likelier than one with all ZWNJ deleted, or all spaced. */
const INTACT = Number(globalThis.process?.env.INTACT ?? 28)
/** One text with both, as web tools make them, against one with either. */
const BOTH = 0.005
/** Weight of a prior opinion where some ZWNJ were kept. */
const PRIOR = 0.01
/** The logistic slope of the register's log-odds, which words that depend on each other overstate, and its offset. */
const SLOPE = Number(globalThis.process?.env.SLOPE ?? 0.4)
const OFFSET = Number(globalThis.process?.env.OFFSET ?? 0)
/** A ZWNJ is put where it is this likely. */
const LIKELY = Number(globalThis.process?.env.LIKELY ?? 0.5)

/** The chance that the article is of the press. */
export const pressChance = ({press}: Habits): number => 1 / (1 + Math.exp(-(SLOPE * press + OFFSET)))

/**
 * What was done to the article, if it is of one register. With no ZWNJ kept, four stories compete by what they explain:
 * intact, all deleted, all spaced, both. With some kept, the text is a mixture and the sure losses tell its shares.
 */
function lossesOf({kept, lost, spaced}: Habits, evidence: Evidence): Losses {
  const all = kept + lost + spaced + 3 * PRIOR
  if (kept > 0) return {lost: (lost + PRIOR) / all, spaced: (spaced + PRIOR) / all}
  const stories = {
    intact: Math.log(INTACT),
    deleted: evidence.lost + evidence.older,
    spaced: evidence.spaced,
    both: evidence.lost + evidence.older + evidence.spaced + Math.log(BOTH),
  }
  const largest = Math.max(...Object.values(stories))
  const chance = (story: number) => Math.exp(story - largest)
  const all4 = Object.values(stories).reduce((sum, story) => sum + chance(story), 0)
  const both = chance(stories.both)
  // Never below what one ZWNJ kept would leave: once repaired, the text must not look more broken than before.
  const floor = PRIOR / (1 + 3 * PRIOR)
  return {
    lost: Math.max((chance(stories.deleted) + both) / all4, floor),
    spaced: Math.max((chance(stories.spaced) + both) / all4, floor),
  }
}
/** A place where a ZWNJ may be missing: how many times likelier it is here, or elsewhere in the word, than nowhere. */
export interface Doubt {
  readonly with: ByRegister
  readonly without: ByRegister
  readonly spaced: boolean
}

/** Tells of a place in an article of these habits whether a ZWNJ belongs there: both registers have their say. */
export function judgeOf(habits: Habits): (doubt: Doubt) => boolean {
  const press = pressChance(habits)
  const losses = {general: lossesOf(habits, habits.general), press: lossesOf(habits, habits.pressEvidence)}
  const chance = (register: 'general' | 'press', {with: here, without, spaced}: Doubt): number => {
    const loss = spaced ? losses[register].spaced : losses[register].lost
    return (loss * here[register]) / (1 + loss * (here[register] + without[register]))
  }
  return (doubt) => (1 - press) * chance('general', doubt) + press * chance('press', doubt) > LIKELY
}
