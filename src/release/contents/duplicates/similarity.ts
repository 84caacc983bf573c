/** How much two sets of shingles share. */
export interface Similarity {
  /** Shared ones among all, 0 to 1. */
  readonly jaccard: number
  /** Shared ones among those of the smaller set, 0 to 1. */
  readonly containment: number
}

/** Compares two sets, each in ascending order, without repetition. Two empty sets share nothing. */
export function similarityOf(a: Uint32Array, b: Uint32Array): Similarity {
  let shared = 0
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [x, y] = [a[i]!, b[k]!]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) k++
  }
  if (shared === 0) return {jaccard: 0, containment: 0}
  return {jaccard: shared / (a.length + b.length - shared), containment: shared / Math.min(a.length, b.length)}
}
