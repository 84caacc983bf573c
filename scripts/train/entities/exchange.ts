// Word classes by the exchange algorithm (Kneser and Ney 1993), each word predicting the class of its neighbours on both
// sides (Uszkoreit and Brants 2008; Dehdari, Tan and van Genabith 2016).

/** x log x of small counts; larger ones are computed. */
const SMALL = 1 << 16
const table = Float64Array.from({length: SMALL}, (_, x) => (x === 0 ? 0 : x * Math.log(x)))
const xlogx = (x: number): number => (x < SMALL ? table[x]! : x * Math.log(x))

/**
 * The neighbours of each word with their counts, in rows: `at[w]` to `at[w + 1]`.
 * `bigrams` are counted by `left * size + right`; `before` asks for the words before, else after.
 */
function neighbours(bigrams: ReadonlyMap<number, number>, size: number, before: boolean) {
  const at = new Uint32Array(size + 1)
  for (const pair of bigrams.keys()) at[(before ? pair % size : Math.floor(pair / size)) + 1]!++
  for (let w = 0; w < size; w++) at[w + 1]! += at[w]!
  const next = at.slice()
  const words = new Uint32Array(bigrams.size)
  const counts = new Uint32Array(bigrams.size)
  for (const [pair, count] of bigrams) {
    const [left, right] = [Math.floor(pair / size), pair % size]
    const slot = next[before ? right : left]!++
    words[slot] = before ? left : right
    counts[slot] = count
  }
  return {at, words, counts}
}

/**
 * A class for each word 1 to size - 1 (word 0 is the unknown, and stays alone in class 0). Words are ordered by falling
 * count. The same input gives the same classes.
 */
export function exchange(
  {counts, bigrams}: {readonly counts: ArrayLike<number>; readonly bigrams: ReadonlyMap<number, number>},
  classes: number,
  rounds: number,
  report: (round: number, moved: number) => void,
): Uint16Array {
  const size = counts.length
  const sides = [neighbours(bigrams, size, true), neighbours(bigrams, size, false)]
  const classOf = Uint16Array.from({length: size}, (_, w) => (w === 0 ? 0 : 1 + ((w - 1) % (classes - 1))))
  // For each word and side: how often each class stands there. Seen from the neighbour.
  const seen = sides.map(({at, words, counts: n}) => {
    const table = new Uint32Array(size * classes)
    for (let w = 0; w < size; w++)
      for (let i = at[w]!; i < at[w + 1]!; i++) table[words[i]! * classes + classOf[w]!]! += n[i]!
    return table
  })
  const total = new Float64Array(classes)
  for (let w = 0; w < size; w++) total[classOf[w]!]! += counts[w]!
  const gain = new Float64Array(classes)
  for (let round = 1; round <= rounds; round++) {
    let moved = 0
    for (let w = 1; w < size; w++) {
      const from = classOf[w]!
      const count = counts[w]!
      shift(w, from, -1)
      total[from]! -= count
      for (let c = 1; c < classes; c++) gain[c] = -2 * (xlogx(total[c]! + count) - xlogx(total[c]!))
      for (const [side, {at, words, counts: n}] of sides.entries()) {
        for (let i = at[w]!; i < at[w + 1]!; i++) {
          const row = words[i]! * classes
          const add = n[i]!
          const here = seen[side]!
          // A class that never stood there gains the same as any other such: the common case, one addition.
          const fresh = xlogx(add)
          for (let c = 1; c < classes; c++) {
            const x = here[row + c]!
            gain[c]! += x === 0 ? fresh : xlogx(x + add) - xlogx(x)
          }
        }
      }
      let best = from
      for (let c = 1; c < classes; c++) if (gain[c]! > gain[best]! + 1e-9) best = c
      if (best !== from) moved++
      classOf[w] = best
      shift(w, best, 1)
      total[best]! += count
    }
    report(round, moved)
    if (moved < size / 500) break
  }
  return classOf

  function shift(w: number, c: number, sign: 1 | -1) {
    for (const [side, {at, words, counts: n}] of sides.entries())
      for (let i = at[w]!; i < at[w + 1]!; i++) seen[side]![words[i]! * classes + c]! += sign * n[i]!
  }
}
