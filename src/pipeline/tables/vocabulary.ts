/** Distinct strings with numbers from 0, in the order of their UTF-16 units, and where to find them. All arrays are views of one file. */
export interface VocabularyArrays {
  /** The strings, one after the other. */
  readonly units: Uint16Array
  /** String i is `units[offsets[i]…offsets[i + 1])`. */
  readonly offsets: Uint32Array
  /** Strings whose hash falls into bucket b are `order[starts[b]…starts[b + 1])`; the number of buckets is a power of two. */
  readonly starts: Uint32Array
  readonly order: Uint32Array
}

/** A vocabulary as it is asked. */
export interface Vocabulary {
  readonly size: number
  /** The number of a string, or -1. */
  idOf(word: string): number
  wordOf(id: number): string
}

/** FNV-1a (RFC 9923) over UTF-16 units, the upper bits mixed into the lower. */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** Lays out distinct strings in any order. The same strings give the same arrays. */
export function layOut(words: Iterable<string>): Omit<VocabularyArrays, 'starts' | 'order'> {
  // By UTF-16 units: what sort does where it is not told otherwise.
  const sorted = [...words].sort()
  const offsets = new Uint32Array(sorted.length + 1)
  for (let i = 0; i < sorted.length; i++) offsets[i + 1] = offsets[i]! + sorted[i]!.length
  const units = new Uint16Array(offsets[sorted.length]!)
  for (let i = 0, at = 0; i < sorted.length; i++)
    for (let k = 0; k < sorted[i]!.length; k++) units[at++] = sorted[i]!.charCodeAt(k)
  return {units, offsets}
}

/** The buckets of laid out strings, about two strings each. One pass. */
export function bucketsOf({units, offsets}: Pick<VocabularyArrays, 'units' | 'offsets'>) {
  const size = offsets.length - 1
  const buckets = 1 << Math.max(1, Math.ceil(Math.log2(Math.max(2, size / 2))))
  const mask = buckets - 1
  const starts = new Uint32Array(buckets + 1)
  const hashes = new Uint32Array(size)
  for (let id = 0; id < size; id++) {
    let hash = BASIS
    for (let at = offsets[id]!; at < offsets[id + 1]!; at++) hash = Math.imul(hash ^ units[at]!, PRIME)
    hashes[id] = (hash ^ (hash >>> 15)) & mask
    starts[hashes[id]! + 1]!++
  }
  for (let b = 0; b < buckets; b++) starts[b + 1]! += starts[b]!
  const next = starts.slice()
  const order = new Uint32Array(size)
  for (let id = 0; id < size; id++) order[next[hashes[id]!]!++] = id
  return {starts, order}
}

/** A vocabulary over its arrays: nothing is built, a look-up reads about two strings. */
export function vocabularyOf({units, offsets, starts, order}: VocabularyArrays): Vocabulary {
  const mask = starts.length - 2
  return {
    size: offsets.length - 1,
    idOf(word) {
      const {length} = word
      let hash = BASIS
      for (let k = 0; k < length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), PRIME)
      const bucket = (hash ^ (hash >>> 15)) & mask
      for (let i = starts[bucket]!, end = starts[bucket + 1]!; i < end; i++) {
        const id = order[i]!
        const from = offsets[id]!
        if (offsets[id + 1]! - from !== length) continue
        let k = 0
        while (k < length && units[from + k] === word.charCodeAt(k)) k++
        if (k === length) return id
      }
      return -1
    },
    wordOf: (id) => String.fromCharCode(...units.subarray(offsets[id], offsets[id + 1])),
  }
}
