import {hashOf} from '../../tagging/hash.js'
import {compileTemplates, type SingleTemplate, writeHashes} from '../../tagging/templates.js'
import type {Candidate} from '../candidate.js'
import type {SentenceView} from '../sentence.js'
import type {Tables} from '../tables.js'
import type {FoldedWord} from '../words.js'
import {readSentence} from './sentence-attributes.js'
import {nameAttributes} from './templates.js'
import {wordAttributes, wordReader} from './word-attributes.js'

/** The features of sentences: for each word and template a hash, or 0 where the template does not apply. */
export interface FeatureReader {
  /** Templates, and so hashes a word. */
  readonly width: number
  /** Templates of a word's own attributes, which `read` leaves to the caller. */
  readonly singles: readonly SingleTemplate[]
  /** A word's own attributes; the answer is shared. */
  word(word: FoldedWord): Int32Array
  /** The hashes of a sentence, `width` a word. The array is reused by the next call. */
  read(view: SentenceView, rules: readonly Candidate[]): Int32Array
}

const STRIDE = nameAttributes.length
/** Templates look at most so far; these many empty words stand around the sentence. */
export const MARGIN = 3
const WORD = 0
const START = hashOf('start')
const END = hashOf('end')

/** What stands before the first word and behind the last: a word of its own kind that shows nothing else. */
const edgeOf = (hash: number) => Int32Array.from(nameAttributes, (_, i) => (i === WORD ? hash : 0))
export const edges = {start: edgeOf(START), end: edgeOf(END)}

/**
 * Reads features by a list of templates; with `own` those of a word's own attributes are left to the caller, who may add them up once
 * for each word. Throws a SyntaxError where a template names what there is not.
 */
export function featureReader(tables: Tables, templates: readonly string[], own = false): FeatureReader {
  const words = wordReader(tables)
  const {singles, others} = compileTemplates(templates, nameAttributes, {
    reach: MARGIN,
    own: own ? wordAttributes.length : 0,
  })
  const width = others.seeds.length
  let values = new Int32Array(0)
  let out = new Int32Array(0)
  return {
    width,
    singles,
    word: (word) => words.read(word),
    read(view, rules) {
      const {length} = view.words
      if (out.length < length * width) out = new Int32Array(2 * length * width)
      if (values.length < (length + 2 * MARGIN) * STRIDE) values = new Int32Array(2 * (length + 2 * MARGIN) * STRIDE)
      for (let i = 0; i < MARGIN; i++) {
        values.set(edges.start, i * STRIDE)
        values.set(edges.end, (i + length + MARGIN) * STRIDE)
      }
      for (let i = 0; i < length; i++) values.set(words.read(view.words[i]!), (i + MARGIN) * STRIDE)
      readSentence(view, rules, values, STRIDE, MARGIN * STRIDE + wordAttributes.length)
      for (let i = 0; i < length; i++) writeHashes(others, values, (i + MARGIN) * STRIDE, out, i * width)
      return out
    },
  }
}
