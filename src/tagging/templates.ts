import {hashOf, joinedHash} from './hash.js'

/** `name[-2]`, `name[-1]` … as separate templates. */
export const at = (name: string, ...places: number[]): string[] => places.map((place) => `${name}[${place}]`)

/** A template over one attribute of one word, `distance` words away. */
export interface SingleTemplate {
  readonly text: string
  readonly seed: number
  readonly distance: number
  readonly attribute: number
}

/**
 * Templates as flat arrays: the cells of template t end at `ends[t]`, each `distance * stride + attribute` away from the word's own
 * attributes, `stride` a word.
 */
export interface FlatTemplates {
  readonly texts: readonly string[]
  readonly seeds: Int32Array
  readonly ends: Int32Array
  readonly cells: Int32Array
}

/** Templates as they are computed: those of one attribute can be summed once for each word, the others at each place. */
export interface CompiledTemplates {
  readonly singles: readonly SingleTemplate[]
  readonly others: FlatTemplates
}

interface Template {
  readonly text: string
  readonly seed: number
  readonly parts: readonly {readonly attribute: number; readonly distance: number}[]
}

/** One template in the notation of CRF++ (`word[-1] word[0]`); its seed is the hash of its text. */
function parseTemplate(text: string, attributes: readonly string[], reach: number): Template {
  const parts = text.split(' ').map((part) => {
    const [, name = '', digits] = /^(\w+)\[(-?\d)\]$/.exec(part) ?? []
    const attribute = attributes.indexOf(name)
    if (attribute < 0)
      throw new SyntaxError(`template ${text}: no attribute ${part}; there are ${attributes.join(', ')}`)
    const distance = Number(digits)
    if (Math.abs(distance) > reach) throw new SyntaxError(`template ${text}: distances go from -${reach} to ${reach}`)
    return {attribute, distance}
  })
  return {text, seed: hashOf(text), parts}
}

/**
 * Reads templates over a list of attributes, which looks `reach` words far. The first `own` attributes are a word's whatever stands
 * around it: templates over one of them are singles. Throws a SyntaxError where a template names an unknown attribute or looks too far.
 */
export function compileTemplates(
  texts: readonly string[],
  attributes: readonly string[],
  {reach, own}: {readonly reach: number; readonly own: number},
): CompiledTemplates {
  const all = texts.map((text) => parseTemplate(text, attributes, reach))
  const isSingle = ({parts}: Template) => parts.length === 1 && parts[0]!.attribute < own
  const others = all.filter((template) => !isSingle(template))
  let end = 0
  return {
    singles: all.filter(isSingle).map(({text, seed, parts: [part]}) => ({text, seed, ...part!})),
    others: {
      texts: others.map(({text}) => text),
      seeds: Int32Array.from(others, ({seed}) => seed),
      ends: Int32Array.from(others, ({parts}) => {
        end += parts.length
        return end
      }),
      cells: Int32Array.from(
        others.flatMap(({parts}) => parts.map(({distance, attribute}) => distance * attributes.length + attribute)),
      ),
    },
  }
}

/** The hash of a single template at a word with these attributes; 0 where it lacks the attribute. */
export const singleHash = ({seed, attribute}: SingleTemplate, values: Int32Array): number =>
  values[attribute] === 0 ? 0 : joinedHash(seed, values[attribute]!)

/**
 * Writes the hashes of templates at a word to `out[to]` and on; 0 where any word lacks its attribute. `values` holds the attributes of
 * the sentence's words and of the edges around it, `here` is where those of the word begin.
 */
export function writeHashes(
  {seeds, ends, cells}: FlatTemplates,
  values: Int32Array,
  here: number,
  out: Int32Array,
  to: number,
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
    out[to + t] = hash
  }
}
