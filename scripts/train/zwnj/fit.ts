import type {Register} from '../../../src/normalize/zwnj/evidence/model.js'

const REGISTERS: readonly Register[] = ['general', 'press']

/** A choice to learn from: the features of each reading, by number; which is right (-1: none); how often it was met. */
export interface Instance {
  readonly readings: readonly (readonly number[])[]
  readonly right: number
  weight: number
}

/** Gives features their numbers, and counts instances that are alike once. */
export interface Collector {
  /** Every feature met, by its number. */
  readonly names: readonly string[]
  add(
    instances: Map<string, Instance>,
    readings: readonly (readonly string[])[],
    right: number,
    weight: number,
    register: Register,
  ): void
}

/** Collects instances; those that are alike are counted, not kept twice. */
export function collector(): Collector {
  const ids = new Map<string, number>()
  const names: string[] = []
  const id = (name: string) => {
    let known = ids.get(name)
    if (known === undefined) {
      known = names.length
      ids.set(name, known)
      names.push(name)
    }
    return known
  }
  return {
    names,
    /** Each feature has a weight that both registers share and one of its own (Daumé 2007, frustratingly easy domain adaptation). */
    add(instances, readings, right, weight, register) {
      const coded = readings.map((features) => features.flatMap((name) => [id(name), id(`${register}|${name}`)]))
      const key = `${right}|${coded.map((list) => list.join()).join(';')}`
      const known = instances.get(key)
      if (known) known.weight += weight
      else instances.set(key, {readings: coded, right, weight})
    },
  }
}

/**
 * Weights that make the right readings likeliest: conditional maximum likelihood with a Gaussian prior (L2), by Adam on the
 * whole data, so that the same data gives the same weights. The word as it stands always scores 0.
 */
export function fitWeights(
  {names, instances}: {readonly names: readonly string[]; readonly instances: readonly Instance[]},
  {steps = 240, prior = 0.5, rate = 0.15} = {},
): Record<string, number[]> {
  const data = instances
  const total = data.reduce((sum, {weight}) => sum + weight, 0)
  const weights = new Float64Array(names.length)
  const first = new Float64Array(names.length)
  const second = new Float64Array(names.length)
  const gradient = new Float64Array(names.length)
  const scores = new Float64Array(256)
  for (let step = 1; step <= steps; step++) {
    for (let f = 0; f < weights.length; f++) gradient[f] = prior * weights[f]!
    let loss = 0
    for (const {readings, right, weight} of data) {
      let sum = 1
      for (let r = 0; r < readings.length; r++) {
        let score = 0
        for (const f of readings[r]!) score += weights[f]!
        scores[r] = Math.exp(Math.min(score, 30))
        sum += scores[r]!
      }
      loss -= weight * Math.log((right < 0 ? 1 : scores[right]!) / sum)
      for (let r = 0; r < readings.length; r++) {
        const error = weight * (scores[r]! / sum - (r === right ? 1 : 0))
        for (const f of readings[r]!) gradient[f]! += error
      }
    }
    const pace = rate * (step < steps * 0.6 ? 1 : (1.02 - step / steps) / 0.4)
    for (let f = 0; f < weights.length; f++) {
      const g = gradient[f]! / total
      first[f] = 0.9 * first[f]! + 0.1 * g
      second[f] = 0.99 * second[f]! + 0.01 * g * g
      weights[f]! -= (pace * (first[f]! / (1 - 0.9 ** step))) / (Math.sqrt(second[f]! / (1 - 0.99 ** step)) + 1e-9)
    }
    if (process.env.VERBOSE && step % 50 === 0) console.log(step, (loss / total).toFixed(6))
  }
  const found = new Map(names.map((name, f) => [name, weights[f]!]))
  const round = (weight: number) => Math.round(100 * weight) / 100
  return Object.fromEntries(
    names
      .filter((name) => !name.includes('|'))
      .sort()
      .map((name): [string, number[]] => [
        name,
        REGISTERS.map((register) => round(found.get(name)! + (found.get(`${register}|${name}`) ?? 0))),
      ])
      .filter(([, pair]) => pair.some((weight) => Math.abs(weight) >= 0.02)),
  )
}
