import {hashOf, joinedHash} from '../../tagging/hash.js'
import {parseTemplate} from '../../tagging/templates.js'
import type {Candidate} from '../candidate.js'
import type {SentenceView} from '../sentence.js'
import type {Tables} from '../tables.js'
import {readSentence} from './sentence-attributes.js'
import {nameAttributes} from './templates.js'
import {wordAttributes, wordReader} from './word-attributes.js'

/** The features of sentences: for each word and template a hash, or 0 where the template does not apply. */
export interface FeatureReader {
  /** Templates, and so hashes a word. */
  readonly width: number
  /** The hashes of a sentence, `width` a word. The array is reused by the next call. */
  read(view: SentenceView, rules: readonly Candidate[]): Int32Array
}

const STRIDE = nameAttributes.length
/** Templates look at most so far; these many empty words stand around the sentence. */
const MARGIN = 3
const WORD = 0

/** Reads features by a list of templates. Throws a SyntaxError where a template names what there is not. */
export function featureReader(tables: Tables, templates: readonly string[]): FeatureReader {
  const words = wordReader(tables)
  const width = templates.length
  const {seeds, ends, cells} = compiled(templates)
  let values = new Int32Array(0)
  let out = new Int32Array(0)
  return {
    width,
    read(view, rules) {
      const {length} = view.words
      if (out.length < length * width) out = new Int32Array(2 * length * width)
      if (values.length < (length + 2 * MARGIN) * STRIDE) values = new Int32Array(2 * (length + 2 * MARGIN) * STRIDE)
      edges(values, length)
      for (let i = 0; i < length; i++) values.set(words.read(view.words[i]!), (i + MARGIN) * STRIDE)
      readSentence(view, rules, values, STRIDE, MARGIN * STRIDE + wordAttributes.length)
      for (let i = 0, to = 0, here = MARGIN * STRIDE; i < length; i++, here += STRIDE) {
        for (let t = 0, cell = 0; t < width; t++) {
          let hash = seeds[t]!
          for (const end = ends[t]!; cell < end; cell++) {
            const value = values[here + cells[cell]!]!
            if (value === 0) {
              hash = 0
              cell = end
              break
            }
            hash = joinedHash(hash, value)
          }
          out[to++] = hash
        }
      }
      return out
    },
  }
}

/** What stands before the first word and behind the last: a word of its own kind that shows nothing else. */
function edges(values: Int32Array, length: number): void {
  for (const [from, name] of [
    [0, 'start'],
    [length + MARGIN, 'end'],
  ] as const) {
    values.fill(0, from * STRIDE, (from + MARGIN) * STRIDE)
    for (let i = from; i < from + MARGIN; i++) values[i * STRIDE + WORD] = hashOf(name)
  }
}

/** Templates as flat arrays: the cells of template t end at `ends[t]`. */
function compiled(texts: readonly string[]) {
  const templates = texts.map((text) => parseTemplate(text, nameAttributes, hashOf))
  const cells = templates.flatMap(({parts}) => parts.map(({attribute, distance}) => distance * STRIDE + attribute))
  let end = 0
  const ends = templates.map(({parts}) => {
    end += parts.length
    return end
  })
  return {
    seeds: Int32Array.from(templates, ({seed}) => seed),
    ends: Int32Array.from(ends),
    cells: Int32Array.from(cells),
  }
}
