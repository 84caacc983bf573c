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

/** Levenshtein's distance: letters to insert, remove or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
