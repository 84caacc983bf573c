import type {Candidate, NameOrigin} from './candidate.js'

/**
 * How far a raw probability of a label and origin is to be trusted: its logit is multiplied and moved (Platt 1999). A dozen
 * numbers, fitted on articles that the model had not learnt; they stand in the model's meta.json.
 */
export type Calibration = Readonly<
  Record<string, Readonly<Partial<Record<NameOrigin, readonly [slope: number, shift: number]>>>>
>

/** A probability of so many digits: more would differ from machine to machine, and mean nothing. */
const DIGITS = 4
/** Raw probabilities of 0 and 1 have no logit. */
const LEAST = 1e-4

export const rounded = (probability: number): number => Number(probability.toFixed(DIGITS))

/** The log of the odds of a probability, 0 to 1. */
export function logit(probability: number): number {
  const inside = Math.min(1 - LEAST, Math.max(LEAST, probability))
  return Math.log(inside / (1 - inside))
}

/** A candidate with the probability that its score means; as it was where the model says nothing of its label and origin. */
export function calibrated(candidate: Candidate, calibration: Calibration): Candidate {
  const {label, origin, score} = candidate
  const line = origin && calibration[label]?.[origin]
  if (!line || score === undefined) return candidate
  const [slope, shift] = line
  return {...candidate, score: rounded(1 / (1 + Math.exp(-(slope * logit(score) + shift))))}
}
