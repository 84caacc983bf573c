/** Distinct pairs held, as many as words. */
const CAPACITY = 200_000
/** A power of two, at least twice the capacity. */
const SLOTS = 1 << 19

/** What is known of pairs, by the numbers of both. */
export interface PairMemory<Known> {
  get(first: number, second: number): Known | undefined
  /** For a pair that is not held. Past its capacity the memory begins anew. */
  set(first: number, second: number, known: Known): void
}

/** An open hash table over numbers: no key is made for a look-up, where two nested Maps would hash twice. */
export function pairMemory<Known>(): PairMemory<Known> {
  const slots = new Int32Array(SLOTS) // 1 + a place in the lists; 0: empty
  const firsts = new Int32Array(CAPACITY)
  const seconds = new Int32Array(CAPACITY)
  const values: Known[] = []
  const find = (first: number, second: number): number => {
    let slot = slotOf(first, second)
    for (; slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      const place = slots[slot]! - 1
      if (firsts[place] === first && seconds[place] === second) break
    }
    return slot
  }
  return {
    get: (first, second) => values[slots[find(first, second)]! - 1],
    set(first, second, known) {
      if (values.length >= CAPACITY) {
        slots.fill(0)
        values.length = 0
      }
      const place = values.length
      firsts[place] = first
      seconds[place] = second
      values.push(known)
      slots[find(first, second)] = place + 1
    },
  }
}

/** Multipliers from the golden ratio, as in Knuth's multiplicative hashing (The Art of Computer Programming 3, 6.4). */
const slotOf = (first: number, second: number): number => {
  const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b)
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}
