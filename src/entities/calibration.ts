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

/** The probability that a raw logit of a label and origin means; the raw one where the model says nothing of them. */
export function calibratedScore(label: string, origin: NameOrigin, raw: number, calibration: Calibration): number {
  const [slope, shift] = calibration[label]?.[origin] ?? [1, 0]
  return rounded(1 / (1 + Math.exp(-(slope * raw + shift))))
}

/** A candidate with the probability that its score means; as it was where the model says nothing of its label and origin. */
export function calibrated(candidate: Candidate, calibration: Calibration): Candidate {
  const {label, origin, score} = candidate
  if (!origin || score === undefined || !calibration[label]?.[origin]) return candidate
  return {...candidate, score: calibratedScore(label, origin, logit(score), calibration)}
}
