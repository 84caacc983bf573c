/** Numbers from 0 to below 1. */
export type Random = () => number

/** A whole number from 0 to below `end`. */
export const below = (random: Random, end: number): number => Math.floor(random() * end)

/** One of a list. */
export const oneOf = <Item>(random: Random, items: readonly Item[]): Item => items[below(random, items.length)]!

/** What an input is changed with: the target's own pieces, and strings of the code. */
export interface Material {
  readonly words: readonly string[]
  readonly literals: readonly string[]
  /** Another input of the corpus. */
  other(): Buffer
}
