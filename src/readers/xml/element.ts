/** An element of XML while it is read. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Map<string, unknown[]>
  text: string
}

/** An element that has just begun. */
export const begun = (name: string, attributes: Readonly<Record<string, string>>): XmlElement => ({
  name,
  attributes,
  children: new Map(),
  text: '',
})

/**
 * An element as the cell of a row: its text where it has nothing else, else an object of its children by name (a list where
 * there are several of one name), its attributes by name behind @, and its own text as #text.
 */
export function valueOfElement({attributes, children, text}: XmlElement): unknown {
  const names = Object.keys(attributes)
  if (names.length === 0 && children.size === 0) return text
  const value: Record<string, unknown> = {}
  for (const name of names) value[`@${name}`] = attributes[name]
  for (const [name, values] of children) value[name] = values.length === 1 ? values[0] : values
  if (text.trim() !== '' || children.size === 0) value['#text'] = text
  return value
}
