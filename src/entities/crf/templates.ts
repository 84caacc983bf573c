import {sentenceAttributes} from './sentence-attributes.js'
import {wordAttributes} from './word-attributes.js'

/** Every attribute of a word in its sentence, in the order in which they are stored. */
export const attributes: readonly string[] = [...wordAttributes, ...sentenceAttributes]

/** `name[-2]`, `name[-1]` … as separate templates. */
const at = (name: string, ...places: number[]) => places.map((place) => `${name}[${place}]`)

/**
 * The feature templates, in the notation of CRF++: attributes with their distance, joined by spaces where they count
 * together. A model keeps the list that it was trained with.
 */
export const templates: readonly string[] = [
  ...at('word', -2, -1, 0, 1, 2),
  'word[-1] word[0]',
  'word[0] word[1]',
  'word[-1] word[1]',
  'word[-2] word[-1]',
  'word[1] word[2]',
  ...at('prefix1', 0),
  ...at('prefix2', 0),
  ...at('prefix3', -1, 0, 1),
  ...at('suffix1', 0),
  ...at('suffix2', -1, 0, 1),
  ...at('suffix3', -1, 0, 1),
  ...at('suffix4', 0),
  ...at('shape', -1, 0, 1),
  'shape[-1] shape[0] shape[1]',
  ...at('class', -1, 0, 1),
  'class[-1] class[0] class[1]',
  ...at('frequency', -1, 0, 1),
  'frequency[0] frequency[1]',
  'class[-2] class[-1] class[0]',
  'class[0] class[1] class[2]',
  ...at('coarse', -2, -1, 0, 1, 2),
  'coarse[-1] coarse[0]',
  'coarse[0] coarse[1]',
  'coarse[-1] coarse[0] coarse[1]',
  ...at('middle', -2, -1, 0, 1, 2),
  'middle[-1] middle[0]',
  'middle[0] middle[1]',
  ...at('fine', -2, -1, 0, 1, 2),
  'fine[-1] fine[0]',
  'fine[0] fine[1]',
  ...at('place', -1, 0, 1),
  ...at('organisation', -1, 0, 1),
  ...at('portfolio', -1, 0),
  ...at('given', -1, 0, 1),
  ...at('family', -1, 0, 1),
  ...at('honorific', -2, -1, 0),
  ...at('role', -2, -1, 0, 1),
  ...at('head', -3, -2, -1, 0),
  ...at('topic', -1, 0, 1),
  ...at('area', -2, -1, 0),
  'given[-1] family[0]',
  'given[0] family[1]',
  'given[-1] class[0]',
  'given[0] class[1]',
  'honorific[-1] class[0]',
  'role[-1] class[0]',
  'head[-1] topic[0]',
  'head[0] topic[1]',
  'area[-1] place[0]',
  'area[-1] class[0]',
  'place[0] coarse[-1]',
  'place[0] coarse[1]',
  'organisation[0] coarse[-1]',
  ...at('rule', -1, 0, 1),
  'rule[-1] rule[0] rule[1]',
  'rule[0] class[0]',
  'rule[0] coarse[0]',
  'rule[0] coarse[1]',
  'rule[0] word[0]',
]

/** A template as features.ts runs it: a seed of its own, and pairs of attribute and distance. */
export interface Template {
  readonly seed: number
  readonly parts: readonly {readonly attribute: number; readonly distance: number}[]
}

/** Reads one template; its `seed` is the hash of its text. Throws a SyntaxError that names an unknown attribute. */
export function parseTemplate(text: string, hash: (text: string) => number): Template {
  const parts = text.split(' ').map((part) => {
    const [, name = '', distance] = /^(\w+)\[(-?\d)\]$/.exec(part) ?? []
    const attribute = attributes.indexOf(name)
    if (attribute < 0)
      throw new SyntaxError(`template ${text}: no attribute ${part}; there are ${attributes.join(', ')}`)
    return {attribute, distance: Number(distance)}
  })
  return {seed: hash(text), parts}
}
