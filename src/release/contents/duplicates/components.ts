/** Groups of numbers from 0, joined pair by pair: disjoint sets with path halving (Tarjan, van Leeuwen 1984). */
export interface Components {
  /** The smallest member of a number's group. */
  rootOf(index: number): number
  join(a: number, b: number): void
}

/** So many groups of one member each. */
export function createComponents(count: number): Components {
  const parents = Int32Array.from({length: count}, (_, i) => i)
  const rootOf = (index: number): number => {
    let at = index
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!
      at = parents[at]!
    }
    return at
  }
  return {
    rootOf,
    join(a, b) {
      const [x, y] = [rootOf(a), rootOf(b)]
      if (x !== y) parents[Math.max(x, y)] = Math.min(x, y)
    },
  }
}
