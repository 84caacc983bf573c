// What the scores of a model mean: lines through logits (Platt 1999), by label and origin.
import type {Calibration} from '../../../src/entities/calibration.js'
import type {NameOrigin} from '../../../src/entities/candidate.js'

/** A name that a model found in an article it had not learnt. */
export interface Judged {
  readonly label: string
  readonly origin: NameOrigin
  readonly logit: number
  readonly isRight: boolean
  /** What it counts beside the others; 1 where nothing is said. */
  readonly weight?: number
}

/** With fewer names than this a label and origin leans on its origin alone. */
const LEAST = 40
const STEPS = 50
/** Pulls a line towards the raw probability: slope 1, shift 0. */
const PULL = 1

/** The calibration that makes names of other articles most likely. Few names of a kind share the line of their origin. */
export function fitCalibration(names: readonly Judged[]): Calibration {
  const labels = [...new Set(names.map(({label}) => label))].sort()
  const origins = [...new Set(names.map(({origin}) => origin))].sort()
  const out: Record<string, Partial<Record<NameOrigin, readonly [number, number]>>> = {}
  for (const label of labels) {
    out[label] = {}
    for (const origin of origins) {
      const ofOrigin = names.filter((name) => name.origin === origin)
      const own = ofOrigin.filter((name) => name.label === label)
      out[label][origin] = line(own.length >= LEAST ? own : ofOrigin)
    }
  }
  return out
}

/** Newton's steps on two numbers. */
function line(names: readonly Judged[]): readonly [number, number] {
  let slope = 1
  let shift = 0
  for (let step = 0; step < STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [PULL * (slope - 1), PULL * shift, PULL, 0, PULL]
    for (const {logit, isRight, weight = 1} of names) {
      const p = 1 / (1 + Math.exp(-(slope * logit + shift)))
      const error = weight * (p - (isRight ? 1 : 0))
      const curve = weight * p * (1 - p)
      g0 += error * logit
      g1 += error
      h00 += curve * logit * logit
      h01 += curve * logit
      h11 += curve
    }
    const determinant = h00 * h11 - h01 * h01
    slope -= (h11 * g0 - h01 * g1) / determinant
    shift -= (h00 * g1 - h01 * g0) / determinant
  }
  return [Number(slope.toFixed(3)), Number(shift.toFixed(3))]
}
