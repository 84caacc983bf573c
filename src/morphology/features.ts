import {hashOf, joinedHash} from '../tagging/hash.js'
import {parseTemplate} from '../tagging/templates.js'
import {attributes} from './attributes.js'

/** Words further away than this are not looked at; so many empty words are laid around a sentence. */
export const REACH = 2

/** Attributes for each word of a sentence, one word after the other. */
export const STRIDE = attributes.length

/** A template over one attribute of one word, `distance` words away. */
export interface SingleTemplate {
  readonly text: string
  readonly seed: number
  readonly distance: number
  readonly attribute: number
}

/** Templates over several words as flat arrays: the cells of template t end at `ends[t]`, each `distance * STRIDE + attribute`. */
export interface JointTemplates {
  readonly texts: readonly string[]
  readonly seeds: Int32Array
  readonly ends: Int32Array
  readonly cells: Int32Array
}

/** Templates as they are computed: those of one attribute can be summed once for each word. */
export interface CompiledTemplates {
  readonly singles: readonly SingleTemplate[]
  readonly joints: JointTemplates
}

/** Sorts templates in the two kinds. Throws a SyntaxError where a template names an unknown attribute or looks too far. */
export function compileTemplates(texts: readonly string[]): CompiledTemplates {
  const all = texts.map((text) => ({text, ...parseTemplate(text, attributes, hashOf)}))
  for (const {text, parts} of all) {
    if (parts.some(({distance}) => Math.abs(distance) > REACH))
      throw new SyntaxError(`template ${text}: distances go from -${REACH} to ${REACH}`)
  }
  const joints = all.filter(({parts}) => parts.length > 1)
  let end = 0
  return {
    singles: all.filter(({parts}) => parts.length === 1).map(({text, seed, parts: [part]}) => ({text, seed, ...part!})),
    joints: {
      texts: joints.map(({text}) => text),
      seeds: Int32Array.from(joints, ({seed}) => seed),
      ends: Int32Array.from(joints, ({parts}) => {
        end += parts.length
        return end
      }),
      cells: Int32Array.from(
        joints.flatMap(({parts}) => parts.map(({distance, attribute}) => distance * STRIDE + attribute)),
      ),
    },
  }
}

/** What is laid around a sentence: attributes of a word that shows nothing else. */
export function edgeAttributes(): Int32Array {
  const values = new Int32Array(STRIDE)
  values[0] = hashOf('edge of the sentence')
  return values
}

/** The hash of one attribute's template; 0 where the word lacks the attribute. */
export const singleHash = ({seed, attribute}: SingleTemplate, values: Int32Array): number =>
  values[attribute] === 0 ? 0 : joinedHash(seed, values[attribute]!)

/**
 * Writes the hashes of the joint templates at a word to `out`; 0 where any word lacks its attribute. `values` holds the
 * attributes of the sentence's words and of the edges around it, `here` is where those of the word begin.
 */
export function jointHashes(
  {seeds, ends, cells}: JointTemplates,
  values: Int32Array,
  here: number,
  out: Int32Array,
): void {
  for (let t = 0, cell = 0; t < seeds.length; t++) {
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
    out[t] = hash
  }
}
