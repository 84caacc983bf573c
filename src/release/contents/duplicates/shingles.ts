/** White space in a text, and what only shapes letters: agencies set ZWNJ differently in one and the same sentence. */
const ZWNJ = 0x200c
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** Persian (U+06F0) and Arabic (U+0660) digits count as Latin ones: reprints rewrite them. */
const latinDigit = (unit: number): number =>
  unit >= 0x06f0 && unit <= 0x06f9 ? unit - 0x06c0 : unit >= 0x0660 && unit <= 0x0669 ? unit - 0x0630 : unit

const WORD = /[\p{L}\p{M}\p{N}\u200c]+/gu

/**
 * The word n-grams of a text as a set of 32-bit hashes in ascending order. Words are runs of letters and digits; marks,
 * spaces, ZWNJ and the script of digits do not count. A text of fewer words than n is one n-gram; one without words none.
 */
export function shinglesOf(text: string, n: number): Uint32Array {
  const words: number[] = []
  for (const [word] of text.matchAll(WORD)) {
    const hash = hashOf(word)
    if (hash !== FNV_OFFSET) words.push(hash)
  }
  if (words.length === 0) return new Uint32Array()
  const count = Math.max(1, words.length - n + 1)
  const hashes = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    let hash = FNV_OFFSET
    for (let k = i; k < i + n && k < words.length; k++) hash = mixed(Math.imul(hash, 31) + words[k]!)
    hashes[i] = hash
  }
  return distinct(hashes.sort())
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo), without ZWNJ. */
function hashOf(word: string): number {
  let hash = FNV_OFFSET
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (unit !== ZWNJ) hash = Math.imul(hash ^ latinDigit(unit), FNV_PRIME) >>> 0
  }
  return hash
}

/** Spreads every bit over all 32: the finalizer of MurmurHash3 (Appleby). */
export function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function distinct(sorted: Uint32Array): Uint32Array {
  let kept = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!
  return sorted.slice(0, kept)
}
