/** Class names of labels and kinds, short and safe: e0, e1 … for entities, f0, f1 … for facts, in order of appearance. */
export interface ClassNames {
  of(layer: 'entity' | 'fact', name: string): string
  /** All that were asked for: class, layer and name. */
  entries(): readonly {readonly className: string; readonly layer: 'entity' | 'fact'; readonly name: string}[]
}

/** Those that the schema names keep their place, so that a label has the same colour in every page. */
export function createClassNames(labels: readonly string[], kinds: readonly string[]): ClassNames {
  const names = {entity: [...labels], fact: [...kinds]}
  const seen = new Set<string>()
  const of = (layer: 'entity' | 'fact', name: string): string => {
    let index = names[layer].indexOf(name)
    if (index < 0) index = names[layer].push(name) - 1
    const className = `${layer[0]}${index}`
    seen.add(className)
    return className
  }
  return {
    of,
    entries: () =>
      (['entity', 'fact'] as const).flatMap((layer) =>
        names[layer]
          .map((name, index) => ({className: `${layer[0]}${index}`, layer, name}))
          .filter(({className}) => seen.has(className)),
      ),
  }
}
