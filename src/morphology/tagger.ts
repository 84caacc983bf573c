import type {Upos} from '../document/layers.js'
import {clearEmissions, emptyLattice} from '../tagging/lattice.js'
import {plainTags} from '../tagging/tags.js'
import {writeHashes} from '../tagging/templates.js'
import {viterbi, viterbiBuffers} from '../tagging/viterbi.js'
import type {Weights} from '../tagging/weights.js'
import {addWordSums, type WordSums, wordSums} from '../tagging/word-sums.js'
import {attributesOf} from './attributes.js'
import {compiled, edge as edgeValues, REACH, STRIDE} from './features.js'
import type {WordTables} from './tables.js'

/** A linear-chain CRF over parts of speech, as a model folder holds it. */
export interface UposModel {
  readonly name: string
  readonly version: string
  readonly labels: readonly Upos[]
  readonly templates: readonly string[]
  readonly weights: Weights
}

/** A word's attributes, and what they add to the scores of itself and its neighbours. */
interface WordScores {
  readonly values: Int32Array
  readonly sums: WordSums
}

/** Half a megabyte of text without a repetition; then the table starts anew, so that memory stays bounded. */
const MOST = 50_000

/** Gives each word of a sentence its part of speech. Linear in the sentence. */
export type UposTagger = (words: readonly string[]) => Upos[]

/** A tagger from a model. Throws a SyntaxError where the model names an attribute that this version does not know. */
export function uposTagger({labels, templates, weights}: UposModel, tables: WordTables): UposTagger {
  const {singles, others} = compiled(templates)
  const tags = plainTags(labels)
  const {size} = tags
  const shape = {reach: REACH, size}
  const lattice = emptyLattice(tags)
  lattice.transitions.set(weights.transitions)
  const buffers = viterbiBuffers()
  const known = new Map<string, WordScores>()
  const sumsOf = wordSums(singles, weights, shape)
  const scoresOf = (values: Int32Array): WordScores => ({values, sums: sumsOf(values)})
  const edge = scoresOf(edgeValues)
  const read = (word: string): WordScores => {
    const old = known.get(word)
    if (old) return old
    if (known.size >= MOST) known.clear()
    const fresh = scoresOf(attributesOf(word, tables))
    known.set(word, fresh)
    return fresh
  }
  const hashes = new Int32Array(others.seeds.length)
  const around: WordSums[] = []
  let values = new Int32Array(0)
  /** Lays the words of a sentence and the edges around it side by side. */
  const lay = (words: readonly string[]) => {
    const places = words.length + 2 * REACH
    if (values.length < places * STRIDE) values = new Int32Array(2 * places * STRIDE)
    for (let place = 0; place < places; place++) {
      const word = words[place - REACH]
      const scores = word === undefined ? edge : read(word)
      around[place] = scores.sums
      values.set(scores.values, place * STRIDE)
    }
  }
  const {keys, starts, shift, values: rows, scale} = weights
  const {seeds} = others
  /** Adds the weights of the joint templates at a word to its emissions: `rowOf` for each, written out for speed. */
  const addJoints = (emissions: Float64Array, to: number) => {
    for (let h = 0; h < seeds.length; h++) {
      if (hashes[h] === 0) continue
      const key = hashes[h]! >>> 0
      for (let k = starts[key >>> shift]!, end = starts[(key >>> shift) + 1]!; k < end; k++) {
        if (keys[k] !== key) continue
        for (let tag = 0, from = k * size; tag < size; tag++) emissions[to + tag]! += rows[from + tag]!
        break
      }
    }
    for (let tag = 0; tag < size; tag++) emissions[to + tag]! *= scale
  }
  return (words) => {
    const {length} = words
    clearEmissions(lattice, length)
    lay(words)
    const {emissions} = lattice
    for (let i = 0, to = 0; i < length; i++, to += size) {
      writeHashes(others, values, (i + REACH) * STRIDE, hashes, 0)
      addJoints(emissions, to)
      addWordSums(emissions, to, around, i, shape)
    }
    return Array.from(viterbi(lattice, length, buffers), (tag) => labels[tag]!)
  }
}
