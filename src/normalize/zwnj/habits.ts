/** How an article treats ZWNJ: what it kept, and what it seems to have lost. Sums over its sections. */
export interface Habits {
  /** ZWNJ that stand in the text. */
  readonly kept: number
  /** Words that surely lack a ZWNJ: میشود. */
  readonly lost: number
  /** Pairs that surely have a space for one: می شود. */
  readonly spaced: number
  /** Sum of log(1 + odds) over all words that may lack one. */
  readonly lostEvidence: number
  /** The same over all pairs. */
  readonly spacedEvidence: number
}

export const noHabits: Habits = {kept: 0, lost: 0, spaced: 0, lostEvidence: 0, spacedEvidence: 0}

export const addHabits = (a: Habits, b: Habits): Habits => ({
  kept: a.kept + b.kept,
  lost: a.lost + b.lost,
  spaced: a.spaced + b.spaced,
  lostEvidence: a.lostEvidence + b.lostEvidence,
  spacedEvidence: a.spacedEvidence + b.spacedEvidence,
})

/** The shares of an article's ZWNJ that were deleted and that were turned to spaces, 0 to 1. */
export interface Losses {
  readonly lost: number
  readonly spaced: number
}

/** Before anything is seen, an intact text is this many times likelier than one with all ZWNJ deleted, or all spaced. */
const INTACT = 28
/** One text with both, as web tools make them, against one with either. */
const BOTH = 0.005
/** Weight of a prior opinion where some ZWNJ were kept. */
const PRIOR = 0.01
/** Evidence beyond this changes nothing and would overflow. */
const CAP = 30

/**
 * What was done to the article. With no ZWNJ kept, four stories compete by what they explain: intact, all deleted, all
 * spaced, both. With some kept, the text is a mixture and the sure losses tell its shares.
 */
export function lossesOf({kept, lost, spaced, lostEvidence, spacedEvidence}: Habits): Losses {
  const all = kept + lost + spaced + 3 * PRIOR
  if (kept > 0) return {lost: (lost + PRIOR) / all, spaced: (spaced + PRIOR) / all}
  const deletedAll = Math.exp(Math.min(lostEvidence, CAP))
  const spacedAll = Math.exp(Math.min(spacedEvidence, CAP))
  const both = BOTH * deletedAll * spacedAll
  const stories = INTACT + deletedAll + spacedAll + both
  // Never below what one ZWNJ kept would leave: once repaired, the text must not look more broken than before.
  const floor = PRIOR / (1 + 3 * PRIOR)
  return {lost: Math.max((deletedAll + both) / stories, floor), spaced: Math.max((spacedAll + both) / stories, floor)}
}
