import type {ByRegister, Register} from './model.js'
import type {Word} from './words.js'

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
  words: 0,
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
  words: a.words + b.words,
  general: added(a.general, b.general),
  pressEvidence: added(a.pressEvidence, b.pressEvidence),
})

/** From these odds a place says something about the article. */
const SURE = 50

const isSure = ({general, press}: ByRegister): boolean => general > SURE && press > SURE

/** Adds what a word shows. */
export function addWord(habits: Habits, word: Word): void {
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

/** Opinions held before an article is read. */
export interface Settings {
  /** An intact text is this many times likelier than one with all ZWNJ deleted, or all spaced. */
  readonly intact: number
  /** The least share of lost ZWNJ that is assumed: everyone makes a slip. */
  readonly prior: number
  /** A ZWNJ is put where it is this likely. */
  readonly likely: number
  /** Of the logistic function that makes a chance of the register's evidence: words depend on each other, and overstate it. */
  readonly slope: number
  readonly offset: number
}

/** Chosen by cross-validation (scripts/measure/cross-validate-zwnj.ts), so that an intact text is left alone. */
export const settings: Settings = {intact: 23, prior: 0.0003, likely: 0.5, slope: 2.3, offset: 0.5}

/** A text with both losses, as web tools make them, against one with either. */
const BOTH = 0.005

/** The chance that the article is of the press. */
export const pressChance = ({press, words}: Habits, {slope, offset}: Settings = settings): number =>
  1 / (1 + Math.exp(-((slope * press) / Math.sqrt(words + 1) + offset)))

/** The chances that an article's ZWNJ were all deleted and all turned to spaces. */
interface Losses {
  readonly deleted: number
  readonly spaced: number
}

/**
 * What was done to an article that keeps no ZWNJ, if it is of one register. Four stories compete by what they explain:
 * intact, all deleted, all spaced, both.
 */
function lossesOf({lost, older, spaced}: Evidence, intact: number): Losses {
  const stories = [Math.log(intact), lost + older, spaced, lost + older + spaced + Math.log(BOTH)]
  const largest = Math.max(...stories)
  const chances = stories.map((story) => Math.exp(story - largest))
  const all = chances.reduce((sum, chance) => sum + chance)
  return {deleted: (chances[1]! + chances[3]!) / all, spaced: (chances[2]! + chances[3]!) / all}
}

/** A place where a ZWNJ may be missing: how many times likelier it is here, or elsewhere in the word, than nowhere. */
export interface Doubt {
  readonly with: ByRegister
  readonly without: ByRegister
  readonly spaced: boolean
}

/** Tells of a place in an article of these habits whether a ZWNJ belongs there: both registers have their say. */
export function judgeOf(habits: Habits, opinions: Settings = settings): (doubt: Doubt) => boolean {
  const press = pressChance(habits, opinions)
  const {kept, lost, spaced} = habits
  const {prior, intact} = opinions
  const losses = {general: lossesOf(habits.general, intact), press: lossesOf(habits.pressEvidence, intact)}
  // The text may be a mixture, and the other sure losses tell its share. Repair moves a place from the lost to the kept and
  // leaves their sum as it is: once repaired, the text looks no more broken than before.
  const shareOf = (doubt: Doubt): number => {
    const own = isSure(doubt.with) ? 1 : 0
    const others = (doubt.spaced ? spaced : lost) - own
    return Math.max(prior, others / Math.max(1, kept + lost + spaced - own))
  }
  const chance = (register: Register, doubt: Doubt, share: number): number => {
    const here = doubt.with[register]
    const elsewhere = doubt.without[register]
    const mixed = (share * here) / (1 + share * (here + elsewhere))
    if (kept > 0) return mixed
    const story = doubt.spaced ? losses[register].spaced : losses[register].deleted
    return Math.max(mixed, (story * here) / (1 + here + elsewhere))
  }
  return (doubt) => {
    const share = shareOf(doubt)
    return (1 - press) * chance('general', doubt, share) + press * chance('press', doubt, share) > opinions.likely
  }
}
