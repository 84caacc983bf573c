import type {Features} from './features.js'

/** The kinds of writing that the model tells apart: their writers use ZWNJ differently (آنها, but آن‌ها in the press). */
export type Register = 'general' | 'press'

/** A figure for each register. */
export type ByRegister = Readonly<Record<Register, number>>

/** A log-linear model: the odds that a reading is right are the exponential of the sum of its features' weights. */
export interface Model {
  /** Sum of the weights. */
  score(features: Features): ByRegister
}

/** Makes a model from weights by feature, [general, press]; a feature without one weighs nothing. */
export function logLinear(weights: Readonly<Record<string, readonly number[]>>): Model {
  const table = new Map(Object.entries(weights))
  return {
    score(features) {
      let general = 0
      let press = 0
      for (const feature of features) {
        const weight = table.get(feature)
        if (!weight) continue
        general += weight[0]!
        press += weight[1]!
      }
      return {general, press}
    },
  }
}

/** Log-odds beyond this change nothing and would overflow. */
const CAP = 30

/** Odds of log-odds. */
export const oddsOf = ({general, press}: ByRegister): ByRegister => ({
  general: Math.exp(Math.min(general, CAP)),
  press: Math.exp(Math.min(press, CAP)),
})

export const sumOf = (figures: readonly ByRegister[]): ByRegister => {
  let general = 0
  let press = 0
  for (const figure of figures) {
    general += figure.general
    press += figure.press
  }
  return {general, press}
}

export const larger = (a: ByRegister, b: ByRegister): ByRegister => ({
  general: Math.max(a.general, b.general),
  press: Math.max(a.press, b.press),
})

export const NOTHING: ByRegister = {general: 0, press: 0}
