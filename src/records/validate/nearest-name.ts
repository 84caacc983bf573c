/** The name that was most likely meant by a mistyped one: at most two letters away, and less than half of it; else undefined. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.min(3, Math.ceil(typed.length / 2))
  for (const name of names) {
    if (Math.abs(name.length - typed.length) >= least) continue
    const steps = distance(typed.toLowerCase(), name.toLowerCase())
    if (steps < least) [best, least] = [name, steps]
  }
  return best
}

/** Letters to insert, remove, replace or exchange with their neighbour (Damerau and Levenshtein, optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({length: b.length + 1}, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, replaced, isExchanged ? before[j - 2]! + 1 : replaced))
    }
    before = row
    row = next
  }
  return row[b.length]!
}
