import type {TagSet} from './tags.js'

/**
 * Scores of one sentence: `emissions[i * size + tag]` for each word, `transitions[before * size + tag]` for each step, with
 * row `size` for the first. What the tag set forbids counts as minus infinity. Buffers are larger than needed and reused.
 */
export interface Lattice {
  readonly tags: TagSet
  emissions: Float64Array
  readonly transitions: Float64Array
}

/** A lattice with no score yet, for sentences of any length. */
export function emptyLattice(tags: TagSet): Lattice {
  return {
    tags,
    emissions: new Float64Array(256 * tags.size),
    transitions: new Float64Array((tags.size + 1) * tags.size),
  }
}

/** Makes room for a sentence and sets its emissions to zero. */
export function clearEmissions(lattice: Lattice, length: number): void {
  const wanted = length * lattice.tags.size
  if (lattice.emissions.length < wanted) lattice.emissions = new Float64Array(2 * wanted)
  else lattice.emissions.fill(0, 0, wanted)
}
