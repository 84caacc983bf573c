import {mixed} from './shingles.js'

/** A text's set of shingles → one 32-bit minimum for each hash function. */
export type MinHash = (shingles: Uint32Array) => Uint32Array

/**
 * MinHash (Broder 1997): two sets agree in each place of the signature with a probability that is their Jaccard
 * similarity. The family of hash functions follows from the seed: a shingle, salted and multiplied by an odd number.
 */
export function createMinHash(size: number, seed: number): MinHash {
  const salts = new Uint32Array(size)
  const factors = new Uint32Array(size)
  for (let i = 0; i < size; i++) {
    salts[i] = mixed(seed + 2 * i + 1)
    factors[i] = mixed(seed + 2 * i + 2) | 1
  }
  return (shingles) => {
    const least = new Uint32Array(size).fill(0xffffffff)
    for (let k = 0; k < shingles.length; k++) {
      const shingle = shingles[k]!
      for (let i = 0; i < size; i++) {
        let hash = Math.imul(shingle ^ salts[i]!, factors[i]!)
        hash = (hash ^ (hash >>> 15)) >>> 0
        if (hash < least[i]!) least[i] = hash
      }
    }
    return least
  }
}
