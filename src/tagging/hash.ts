/** A 32-bit hash of a string (FNV-1a over UTF-16 units, then mixed); never 0, which stands for "nothing". */
export function hashOf(string: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < string.length; i++) hash = Math.imul(hash ^ string.charCodeAt(i), 0x01000193)
  return mixed(hash) || 1
}

/** Joins a value to a hash; the order of values counts. */
export const joinedHash = (hash: number, value: number): number =>
  mixed(Math.imul(hash, 31) ^ Math.imul(value, 0x9e3779b1))

/** Spreads every bit over all others (the finalizer of MurmurHash3). */
function mixed(hash: number): number {
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
