import {emptyMarginals, forwardBackward, type Marginals, spanProbability} from '../../tagging/forward-backward.js'
import {clearEmissions, emptyLattice, type Lattice} from '../../tagging/lattice.js'
import {type TaggedSpan, taggedSpans, tagSet} from '../../tagging/tags.js'
import {type ViterbiBuffers, viterbi, viterbiBuffers} from '../../tagging/viterbi.js'
import {addEmissions, type Weights} from '../../tagging/weights.js'
import {addWordSums, type WordSums, wordSums} from '../../tagging/word-sums.js'
import type {Calibration} from '../calibration.js'
import type {Candidate} from '../candidate.js'
import type {SentenceView} from '../sentence.js'
import type {Tables} from '../tables.js'
import type {FoldedWord} from '../words.js'
import {edges, type FeatureReader, featureReader, MARGIN} from './features.js'

/** A name that a model found: words `[first, next)` of a sentence, its label, and how probable it is, 0 to 1. */
export interface Mention {
  readonly first: number
  readonly next: number
  readonly label: string
  readonly score: number
}

/** What a tagger says of one sentence. */
export interface Tagged {
  /** The likeliest names, in order and disjoint. */
  readonly mentions: readonly Mention[]
  /** For each of the rules' findings how probable the tagger takes it to be, 0 to 1; 0 for labels that it does not know. */
  readonly support: readonly number[]
}

/** Anything that finds names in the sentences of one article: a model of our own, or one in another format. */
export interface Tagger {
  readonly name: string
  readonly version: string
  readonly labels: readonly string[]
  /** Labels of others that lexicons and patterns still supply beside it. */
  readonly fromRules: readonly string[]
  /** What its scores mean; raw probabilities where it is absent. */
  readonly calibration?: Calibration
  /** What it says of each sentence. `rules` are what the patterns found there. */
  tag(views: readonly SentenceView[], rules: readonly (readonly Candidate[])[]): readonly Tagged[]
}

/** A linear-chain CRF (Lafferty, McCallum and Pereira 2001) as `khabar train` writes it and the loader reads it. */
export interface CrfModel {
  readonly name: string
  readonly version: string
  readonly labels: readonly string[]
  /** Labels that lexicons and patterns supply beside it; none for most. */
  readonly fromRules: readonly string[]
  /** What the scores mean, by label and origin. */
  readonly calibration?: Calibration
  readonly templates: readonly string[]
  readonly weights: Weights
}

/** A tagger from a model. Throws a SyntaxError where the model names an attribute that this version does not know. */
export function crfTagger(model: CrfModel, tables: Tables): Tagger {
  const {name, version, labels, fromRules, calibration} = model
  const decode = decoder(model, featureReader(tables, model.templates, true))
  return {
    name,
    version,
    labels,
    fromRules,
    ...(calibration ? {calibration} : {}),
    tag: (views, rules) => views.map((view, i) => decode(view, rules[i]!)),
  }
}

/** Half a megabyte of text without a repetition; then the table starts anew, so that memory stays bounded. */
const MOST = 50_000

/** Decodes one sentence. What a word says whatever stands around it is added up once for each word. */
function decoder({labels, weights}: CrfModel, features: FeatureReader) {
  const tags = tagSet(labels)
  const shape = {reach: MARGIN, size: tags.size}
  const lattice = emptyLattice(tags)
  lattice.transitions.set(weights.transitions)
  const buffers = viterbiBuffers()
  const marginals = emptyMarginals()
  const sumsOf = wordSums(features.singles, weights, shape)
  const known = new Map<string, WordSums>()
  const start = sumsOf(edges.start)
  const end = sumsOf(edges.end)
  const read = (word: FoldedWord): WordSums => {
    const old = known.get(word.text)
    if (old) return old
    if (known.size >= MOST) known.clear()
    const fresh = sumsOf(features.word(word))
    known.set(word.text, fresh)
    return fresh
  }
  const around: WordSums[] = []
  return (view: SentenceView, rules: readonly Candidate[]): Tagged => {
    const {length} = view.words
    clearEmissions(lattice, length)
    addEmissions(lattice, weights, tags, features.read(view, rules), features.width, length)
    for (let i = 0; i < length + 2 * MARGIN; i++) {
      const word = view.words[i - MARGIN]
      around[i] = word ? read(word) : i < MARGIN ? start : end
    }
    for (let i = 0; i < length; i++) addWordSums(lattice.emissions, i * tags.size, around, i, shape)
    return taggedOf(lattice, length, rules, buffers, marginals)
  }
}

/** What a filled lattice says: the best sequence's names and the support of the rules' findings. */
export function taggedOf(
  lattice: Lattice,
  length: number,
  rules: readonly Candidate[],
  buffers: ViterbiBuffers,
  marginals: Marginals,
): Tagged {
  const {labels, size} = lattice.tags
  const spans = taggedSpans(viterbi(lattice, length, buffers))
  if (spans.length === 0 && rules.length === 0) return NOTHING
  forwardBackward(lattice, length, marginals)
  const probability = (span: TaggedSpan) => spanProbability(marginals, size, span)
  return {
    mentions: spans.map((span) => ({...span, label: labels[span.label]!, score: probability(span)})),
    support: rules.map(({first, next, label: name}) => {
      const label = labels.indexOf(name)
      return label < 0 ? 0 : probability({first, next, label})
    }),
  }
}

const NOTHING: Tagged = {mentions: [], support: []}
