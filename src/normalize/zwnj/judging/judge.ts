import type {ByRegister, Register} from '../evidence/model.js'
import {bondOf} from '../reading/bonds.js'
import type {MissingZwnj, WrittenWord} from '../reading/written-word.js'
import {type Habits, isSure, type LossEvidence} from './habits.js'

/** Opinions held before an article is read. */
export interface JudgeSettings {
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
export const settings: JudgeSettings = {intact: 23, prior: 0.0003, likely: 0.5, slope: 2.3, offset: 0.5}

/** A text with both losses, as web tools make them, against one with either. */
const BOTH = 0.005

/** The chance that the article is of the press. */
export const pressChance = ({press, words}: Habits, {slope, offset}: JudgeSettings = settings): number =>
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
function lossesOf({lost, older, spaced}: LossEvidence, intact: number, deletedOfBoth: number): Losses {
  const stories = [Math.log(intact), lost + older, spaced, lost + older + spaced + Math.log(BOTH)]
  const largest = Math.max(...stories)
  const chances = stories.map((story) => Math.exp(story - largest))
  const all = chances.reduce((sum, chance) => sum + chance)
  return {deleted: (chances[1]! + deletedOfBoth * chances[3]!) / all, spaced: (chances[2]! + chances[3]!) / all}
}

/** A place where a ZWNJ may be missing: how many times likelier it is here, or elsewhere in the word, than nowhere. */
export interface Doubt {
  readonly with: ByRegister
  readonly without: ByRegister
  readonly spaced: boolean
  /** Whether the habits count it among the lost or spaced, where its odds do not say. */
  readonly isCounted?: boolean | undefined
  /** The place inside a word; two words of which the second may be an ending. */
  readonly missing?: MissingZwnj | undefined
  readonly ending?: {readonly word: WrittenWord; readonly next: WrittenWord} | undefined
}

/** Tells of a place in an article of these habits whether a ZWNJ belongs there: both registers have their say. */
export function judgeOf(habits: Habits, opinions: JudgeSettings = settings): (doubt: Doubt) => boolean {
  const press = pressChance(habits, opinions)
  const {kept, lost, spaced, own} = habits
  const {prior, intact} = opinions
  // Where both were done, most words that usage joins are whole: the sure losses tell how many are not.
  const deletedOfBoth = (lost + 1) / (lost + spaced + 1)
  const losses = {
    general: lossesOf(habits.general, intact, deletedOfBoth),
    press: lossesOf(habits.pressEvidence, intact, deletedOfBoth),
  }
  // The text may be a mixture, and the other sure losses tell its share. Repair moves a place from the lost to the kept and
  // leaves their sum as it is: once repaired, the text looks no more broken than before.
  const shareOf = (doubt: Doubt): number => {
    const own = (doubt.isCounted ?? isSure(doubt.with)) ? 1 : 0
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
  const isOwn = ({missing, ending}: Doubt) => {
    if (missing?.kind !== undefined && own.setOff.has(missing.kind)) return true
    if (own.bonds.size === 0) return false
    if (missing) return missing.bond !== undefined && own.bonds.has(missing.bond)
    return ending !== undefined && own.bonds.has(bondOf(ending.word.has.at(-1)!, ending.next.has[0]!))
  }
  return (doubt) => {
    const share = shareOf(doubt)
    const likelihood = (1 - press) * chance('general', doubt, share) + press * chance('press', doubt, share)
    return likelihood > opinions.likely || isOwn(doubt)
  }
}
