import {emptyLattice} from '../lattice.js'
import type {TagSet} from '../tags.js'
import {viterbi, viterbiBuffers} from '../viterbi.js'
import {crfStepper, fillLattice, type Instance} from './crf-step.js'
import type {Example} from './example.js'
import {type FeatureIndex, featureIndex} from './feature-index.js'
import {type FtrlSettings, ftrl, type Learner} from './ftrl.js'
import {randomOf, shuffle} from './random.js'
import {addScore, noScore, rates, type Score, total} from './score.js'

/** How a model is fitted. */
export interface FitSettings extends FtrlSettings {
  readonly seed: number
  /** Passes over the examples, at most. */
  readonly epochs: number
  /** Ends when so many passes brought nothing new on the held-out part. */
  readonly patience: number
  /** A feature met less often is left out. */
  readonly leastCount: number
}

export const standardSettings: FitSettings = {
  seed: 1,
  epochs: 40,
  patience: 4,
  leastCount: 2,
  alpha: 0.1,
  beta: 1,
  l1: 1,
  l2: 30,
}

/** What one pass came to. `scores` are of the held-out part by label; empty where nothing is held out. */
export interface Epoch {
  readonly epoch: number
  /** Negative log-likelihood of the examples, summed as they were learnt. */
  readonly loss: number
  readonly scores: readonly Score[]
  readonly f1: number
}

/** A fitted model at full precision: `emissions[row * size + tag]` for the feature `keys[row]`. */
export interface Fitted {
  readonly keys: Int32Array
  readonly emissions: Float64Array
  readonly transitions: Float64Array
  /** The best pass on the held-out part, or the last where nothing is held out: the weights are those behind it. */
  readonly best: Epoch
}

/**
 * Fits a linear-chain CRF by stochastic steps, one sentence each, in an order that the seed gives. The same examples,
 * settings and seed give the same weights. Keeps the weights of the pass that was best on the held-out part.
 */
export function fitCrf(
  examples: readonly Example[],
  heldOut: readonly Example[],
  tags: TagSet,
  settings: FitSettings,
  report: (epoch: Epoch) => void,
): Fitted {
  const index = featureIndex()
  for (const {hashes} of examples) for (const hash of hashes) index.count(hash)
  index.close(settings.leastCount)
  const emissions = ftrl(index.size * tags.size, settings)
  const transitions = ftrl((tags.size + 1) * tags.size, settings)
  const step = crfStepper(tags, emissions, transitions)
  const judge = judgeOf(
    heldOut.map((example) => instanceOf(example, index)),
    tags,
    emissions,
    transitions,
  )
  const instances = examples.filter(({tags}) => tags.length > 0).map((example) => instanceOf(example, index))
  const random = randomOf(settings.seed)
  let best: Fitted | undefined
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(instances, random)
    let loss = 0
    for (const instance of instances) loss += step(instance)
    const scores = judge()
    const f1 = rates(total(scores)).f1
    const result = {epoch, loss, scores, f1}
    report(result)
    if (heldOut.length === 0) {
      if (epoch === settings.epochs) best = kept(index, emissions, transitions, result)
      continue
    }
    if (!best || f1 > best.best.f1) best = kept(index, emissions, transitions, result)
    else if (epoch - best.best.epoch >= settings.patience) break
  }
  if (!best) throw new RangeError(`epochs: ${settings.epochs}, at least 1 is needed`)
  return best
}

const kept = (index: FeatureIndex, emissions: Learner, transitions: Learner, best: Epoch): Fitted => ({
  keys: index.keys(),
  emissions: emissions.values.slice(),
  transitions: transitions.values.slice(),
  best,
})

/** An example with rows for hashes; features without a row are dropped. */
function instanceOf({hashes, ends, tags, weight}: Example, index: FeatureIndex): Instance {
  const rows = new Int32Array(hashes.length)
  const newEnds = new Int32Array(ends.length)
  let size = 0
  for (let i = 0, at = 0; i < ends.length; i++) {
    for (; at < ends[i]!; at++) {
      const row = index.row(hashes[at]!)
      if (row >= 0) rows[size++] = row
    }
    newEnds[i] = size
  }
  return {rows: rows.slice(0, size), ends: newEnds, tags, weight}
}

/** Scores the weights as they stand on the held-out part. */
function judgeOf(instances: readonly Instance[], tags: TagSet, emissions: Learner, transitions: Learner) {
  const lattice = emptyLattice(tags)
  const buffers = viterbiBuffers()
  return (): Score[] => {
    const scores = tags.labels.map(noScore)
    lattice.transitions.set(transitions.values)
    for (const instance of instances) {
      fillLattice(lattice, instance, emissions.values)
      addScore(scores, instance.tags, viterbi(lattice, instance.tags.length, buffers))
    }
    return scores
  }
}
