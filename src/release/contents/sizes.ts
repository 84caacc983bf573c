/** How often each name occurs. */
export type NameCounts = Readonly<Record<string, number>>

/** How much a record holds. */
export interface Sizes {
  readonly sentences: number
  readonly tokens: number
  readonly entities: number
  readonly facts: number
  /** Entities by label. */
  readonly labels: NameCounts
  /** Facts by kind. */
  readonly kinds: NameCounts
}

/** What sizes are counted of: a record, with its text or without. */
interface Sized {
  readonly sentences: readonly unknown[]
  readonly tokens: readonly unknown[]
  readonly entities: readonly {readonly label: string}[]
  readonly facts: readonly {readonly kind: string}[]
}

/** The numbers of a record's spans. */
export const sizesOf = ({sentences, tokens, entities, facts}: Sized): Sizes => ({
  sentences: sentences.length,
  tokens: tokens.length,
  entities: entities.length,
  facts: facts.length,
  labels: tallyOf(entities.map(({label}) => label)),
  kinds: tallyOf(facts.map(({kind}) => kind)),
})

/** The sizes of several records together. */
export function sumOfSizes(all: readonly Sizes[]): Sizes {
  const labels = new Map<string, number>()
  const kinds = new Map<string, number>()
  const sum = {sentences: 0, tokens: 0, entities: 0, facts: 0}
  for (const sizes of all) {
    sum.sentences += sizes.sentences
    sum.tokens += sizes.tokens
    sum.entities += sizes.entities
    sum.facts += sizes.facts
    addTally(labels, sizes.labels)
    addTally(kinds, sizes.kinds)
  }
  return {...sum, labels: sortedTally(labels), kinds: sortedTally(kinds)}
}

function tallyOf(names: readonly string[]): NameCounts {
  const tally: Record<string, number> = Object.create(null)
  for (const name of names) tally[name] = (tally[name] ?? 0) + 1
  return {...tally}
}

/** Adds a tally to a sum. */
export function addTally(sum: Map<string, number>, tally: NameCounts): void {
  for (const [name, count] of Object.entries(tally)) sum.set(name, (sum.get(name) ?? 0) + count)
}

/** A sum of tallies, its names in order. */
export const sortedTally = (sum: ReadonlyMap<string, number>): NameCounts =>
  Object.fromEntries([...sum].sort(([a], [b]) => (a < b ? -1 : 1)))
