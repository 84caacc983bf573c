import {hashOf, joinedHash} from '../tagging/hash.js'
import {parseTemplate} from '../tagging/templates.js'
import {attributes} from './attributes.js'

/** Words further away than this are not looked at. */
export const REACH = 2

/** A template over several words, as flat pairs of distance and attribute. */
export interface JointTemplate {
  readonly seed: number
  readonly cells: readonly (readonly [distance: number, attribute: number])[]
}

/** A template over one attribute of one word, `distance` words away. */
export interface SingleTemplate {
  readonly seed: number
  readonly distance: number
  readonly attribute: number
}

/** Templates as they are computed: those of one attribute can be summed once for each word. */
export interface CompiledTemplates {
  readonly singles: readonly SingleTemplate[]
  readonly joints: readonly JointTemplate[]
}

/** Sorts templates in the two kinds. Throws a SyntaxError where a template names an unknown attribute or looks too far. */
export function compileTemplates(texts: readonly string[]): CompiledTemplates {
  const singles: SingleTemplate[] = []
  const joints: JointTemplate[] = []
  for (const text of texts) {
    const {seed, parts} = parseTemplate(text, attributes, hashOf)
    if (parts.some(({distance}) => Math.abs(distance) > REACH))
      throw new SyntaxError(`template ${text}: distances go from -${REACH} to ${REACH}`)
    if (parts.length === 1) singles.push({seed, ...parts[0]!})
    else joints.push({seed, cells: parts.map(({distance, attribute}) => [distance, attribute] as const)})
  }
  return {singles, joints}
}

/** What appears before the first word and after the last: attributes of a word that shows nothing else. */
export const edgeAttributes = (): Int32Array => {
  const values = new Int32Array(attributes.length)
  values[0] = hashOf('edge of the sentence')
  return values
}

/** The hash of one attribute's template; 0 where the word lacks the attribute. */
export const singleHash = ({seed, attribute}: SingleTemplate, values: Int32Array): number =>
  values[attribute] === 0 ? 0 : joinedHash(seed, values[attribute]!)

/** The hash of a joint template at word i; 0 where any word lacks its attribute. `words` has `REACH` edges on each side. */
export function jointHash({seed, cells}: JointTemplate, words: readonly Int32Array[], i: number): number {
  let hash = seed
  for (const [distance, attribute] of cells) {
    const value = words[i + REACH + distance]![attribute]!
    if (value === 0) return 0
    hash = joinedHash(hash, value)
  }
  return hash
}
