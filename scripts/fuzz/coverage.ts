/** The bits of a count: 1, 2, 3, 4–7, 8–15, 16–31, 32–127, 128 and more, as AFL and libFuzzer tell them apart. */
const BUCKET = Uint8Array.from({length: 256}, (_, n) =>
  n === 0 ? 0 : n === 1 ? 1 : n === 2 ? 2 : n === 3 ? 4 : n < 8 ? 8 : n < 16 ? 16 : n < 32 ? 32 : n < 128 ? 64 : 128,
)

/** What was covered so far. */
export interface Coverage {
  /** Adds what the counters hold, and sets them to zero. How much of it is new: branches that were never taken before, else counts. */
  take(): 'branch' | 'count' | undefined
  /** How many branches were taken at all. */
  readonly branches: () => number
}

/** Coverage by a list of counters. */
export function coverageOf(counters: Uint8Array): Coverage {
  const seen = new Uint8Array(counters.length)
  // Four counters at a time: nearly all of them are zero.
  const words = new Uint32Array(counters.buffer, 0, counters.length >> 2)
  let branches = 0
  return {
    branches: () => branches,
    take() {
      let found: 'branch' | 'count' | undefined
      const visit = (i: number) => {
        const bits = BUCKET[counters[i]!]!
        const before = seen[i]!
        if ((bits & ~before) === 0) return
        if (before === 0) {
          branches++
          found = 'branch'
        } else found ??= 'count'
        seen[i] = before | bits
      }
      for (let word = 0; word < words.length; word++) {
        if (words[word] === 0) continue
        for (let i = word * 4; i < word * 4 + 4; i++) visit(i)
      }
      for (let i = words.length * 4; i < counters.length; i++) visit(i)
      counters.fill(0)
      return found
    },
  }
}
