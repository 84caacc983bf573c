import {emptyLattice, type Lattice} from '../../src/tagging/lattice.js'
import {tagSet} from '../../src/tagging/tags.js'
import {randomOf} from '../../src/tagging/train/random.js'

/** A lattice over one or two labels with scores between -2 and 2. */
export function randomLattice(seed: number, length: number, labels: readonly string[] = ['PER', 'LOC']): Lattice {
  const random = randomOf(seed)
  const lattice = emptyLattice(tagSet(labels))
  lattice.emissions = Float64Array.from({length: length * lattice.tags.size}, () => random() * 4 - 2)
  for (let i = 0; i < lattice.transitions.length; i++) lattice.transitions[i] = random() * 4 - 2
  return lattice
}

/** Every valid sequence of tags with its score, by trying all. */
export function allSequences(
  {tags, emissions, transitions}: Lattice,
  length: number,
): {path: number[]; score: number}[] {
  const {size, allowed} = tags
  let paths: {path: number[]; score: number}[] = [{path: [], score: 0}]
  for (let i = 0; i < length; i++) {
    paths = paths.flatMap(({path, score}) => {
      const before = path.at(-1) ?? size
      return Array.from({length: size}, (_, tag) => tag)
        .filter((tag) => allowed[before * size + tag])
        .map((tag) => ({
          path: [...path, tag],
          score: score + transitions[before * size + tag]! + emissions[i * size + tag]!,
        }))
    })
  }
  return paths
}
