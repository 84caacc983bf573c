import {emptyMarginals} from '../../tagging/forward-backward.js'
import {clearEmissions, emptyLattice} from '../../tagging/lattice.js'
import {labelInTag, opens} from '../../tagging/tag-names.js'
import {beginOf, insideOf, OUTSIDE, tagSet} from '../../tagging/tags.js'
import {viterbiBuffers} from '../../tagging/viterbi.js'
import type {Candidate} from '../candidate.js'
import type {SentenceView} from '../sentence.js'
import {type Tagged, type Tagger, taggedOf} from './tagger.js'

/**
 * Probabilities for the words of sentences from a model of any kind: for each sentence one row a word, a column for each of
 * the model's tags. Synchronous, as stages are.
 */
export type Classify = (sentences: readonly (readonly string[])[]) => readonly (readonly (readonly number[])[])[]

/** A word's probability of a tag is taken as no less than this: a model's 0 forbids nothing. */
const LEAST = 1e-9

/**
 * A tagger from a model that judges each word by itself. Its probabilities are decoded under the constraints of IOB2, so
 * that no name begins inside; tags without B (IO, IOB1) open a name where one may begin.
 */
export function probabilityTagger(
  {name, version, tags: names}: {readonly name: string; readonly version: string; readonly tags: readonly string[]},
  classify: Classify,
): Tagger {
  const labels = [...new Set(names.map(labelInTag).filter((label) => label !== undefined))]
  const tags = tagSet(labels)
  const hasBegin = names.some(opens)
  const lattice = emptyLattice(tags)
  const buffers = viterbiBuffers()
  const marginals = emptyMarginals()
  /** The tags of ours that a tag of the model's speaks for. */
  const targets = names.map((tag) => {
    const label = labelInTag(tag)
    if (label === undefined) return [OUTSIDE]
    const number = labels.indexOf(label)
    if (!hasBegin) return [beginOf(number), insideOf(number)]
    return [opens(tag) ? beginOf(number) : insideOf(number)]
  })
  const decode = (view: SentenceView, rows: readonly (readonly number[])[], rules: readonly Candidate[]): Tagged => {
    const {length} = view.words
    clearEmissions(lattice, length)
    const sums = new Float64Array(tags.size)
    for (let i = 0; i < length; i++) {
      sums.fill(LEAST)
      for (const [tag, into] of targets.entries()) for (const to of into) sums[to]! += rows[i]![tag] ?? 0
      for (let tag = 0; tag < tags.size; tag++) lattice.emissions[i * tags.size + tag] = Math.log(sums[tag]!)
    }
    return taggedOf(lattice, length, rules, buffers, marginals)
  }
  return {
    name,
    version,
    labels,
    fromRules: [],
    tag(views, rules) {
      const rows = classify(views.map(({words}) => words.map(({text}) => text)))
      return views.map((view, i) => decode(view, rows[i]!, rules[i]!))
    },
  }
}
