/** A feature template: a seed of its own, and pairs of attribute and distance that count together. */
export interface Template {
  readonly seed: number
  readonly parts: readonly {readonly attribute: number; readonly distance: number}[]
}

/** `name[-2]`, `name[-1]` … as separate templates. */
export const at = (name: string, ...places: number[]): string[] => places.map((place) => `${name}[${place}]`)

/**
 * Reads one template in the notation of CRF++ (`word[-1] word[0]`) over a list of attributes; its `seed` is the hash of its
 * text. Throws a SyntaxError that names an unknown attribute.
 */
export function parseTemplate(text: string, attributes: readonly string[], hash: (text: string) => number): Template {
  const parts = text.split(' ').map((part) => {
    const [, name = '', distance] = /^(\w+)\[(-?\d)\]$/.exec(part) ?? []
    const attribute = attributes.indexOf(name)
    if (attribute < 0)
      throw new SyntaxError(`template ${text}: no attribute ${part}; there are ${attributes.join(', ')}`)
    return {attribute, distance: Number(distance)}
  })
  return {seed: hash(text), parts}
}
