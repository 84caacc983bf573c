/** A sentence to learn from, its features as hashes: those of word i end at `ends[i]`. */
export interface Example {
  readonly hashes: Int32Array
  readonly ends: Int32Array
  readonly tags: Uint8Array
  readonly weight: number
}
