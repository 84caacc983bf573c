import type {Candidate} from '../candidate.js'
import type {SentenceView} from '../sentence.js'
import type {Tables} from '../tables.js'
import {type FeatureReader, featureReader} from './features.js'
import {emptyMarginals, forwardBackward, spanProbability} from './forward-backward.js'
import {clearEmissions, emptyLattice} from './lattice.js'
import {spansOf, type TaggedSpan, tagSet} from './tags.js'
import {viterbi, viterbiBuffers} from './viterbi.js'
import {addEmissions, type Weights} from './weights.js'

/** A name that a model found: words `[start, end)` of a sentence, its label, and how probable it is, 0 to 1. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly label: string
  readonly score: number
}

/** Anything that finds names in the sentences of one article: a model of our own, or one in another format. */
export interface Tagger {
  readonly name: string
  readonly version: string
  readonly labels: readonly string[]
  /** The mentions of each sentence, in order and disjoint. `rules` are what the patterns found there. */
  tag(views: readonly SentenceView[], rules: readonly (readonly Candidate[])[]): readonly (readonly Mention[])[]
}

/** A linear-chain CRF (Lafferty, McCallum and Pereira 2001) as `khabar train` writes it and the loader reads it. */
export interface CrfModel {
  readonly name: string
  readonly version: string
  readonly labels: readonly string[]
  readonly templates: readonly string[]
  readonly weights: Weights
}

/** A tagger from a model. Throws a SyntaxError where the model names an attribute that this version does not know. */
export function crfTagger(model: CrfModel, tables: Tables): Tagger {
  const {name, version, labels} = model
  const decode = decoder(model, featureReader(tables, model.templates))
  return {
    name,
    version,
    labels,
    tag: (views, rules) =>
      views.map((view, i) =>
        decode(view, rules[i]!).map(({start, end, label, score}) => ({start, end, label: labels[label]!, score})),
      ),
  }
}

/** Decodes one sentence: the best spans, each with its probability. */
function decoder({labels, weights}: CrfModel, features: FeatureReader) {
  const tags = tagSet(labels)
  const lattice = emptyLattice(tags)
  lattice.transitions.set(weights.transitions)
  const buffers = viterbiBuffers()
  const marginals = emptyMarginals()
  return (view: SentenceView, rules: readonly Candidate[]): (TaggedSpan & {score: number})[] => {
    const {length} = view.words
    clearEmissions(lattice, length)
    addEmissions(lattice, weights, tags, features.read(view, rules), features.width, length)
    const spans = spansOf(viterbi(lattice, length, buffers))
    if (spans.length === 0) return []
    forwardBackward(lattice, length, marginals)
    return spans.map((span) => ({...span, score: spanProbability(marginals, tags.size, span)}))
  }
}
