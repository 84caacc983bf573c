/** Rows for features that were met often enough. Filled by `count`, then closed; rows follow the order of first sight. */
export interface FeatureIndex {
  /** Counts one meeting of a feature's hash (never 0). */
  count(hash: number): void
  /** Ends the counting: features met fewer than `least` times have no row. */
  close(least: number): void
  /** The row of a hash, or -1. */
  row(hash: number): number
  /** How many rows there are. */
  readonly size: number
  /** The hashes by row. */
  keys(): Int32Array
}

const FULL = 0.6

/** An empty index: open addressing over typed arrays, eight bytes a place. */
export function featureIndex(): FeatureIndex {
  let mask = (1 << 16) - 1
  let keys = new Int32Array(mask + 1)
  let counts = new Int32Array(mask + 1)
  let used = 0
  let rows = 0
  let order = new Int32Array(1 << 16)
  const place = (hash: number) => {
    let at = hash & mask
    while (keys[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask
    return at
  }
  const grow = () => {
    const [oldKeys, oldCounts] = [keys, counts]
    mask = mask * 2 + 1
    keys = new Int32Array(mask + 1)
    counts = new Int32Array(mask + 1)
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] === 0) continue
      const at = place(oldKeys[i]!)
      keys[at] = oldKeys[i]!
      counts[at] = oldCounts[i]!
    }
  }
  return {
    count(hash) {
      const at = place(hash)
      counts[at]!++
      if (keys[at] !== 0) return
      keys[at] = hash
      if (used === order.length) {
        const longer = new Int32Array(2 * used)
        longer.set(order)
        order = longer
      }
      order[used++] = hash
      if (used > mask * FULL) grow()
    },
    close(least) {
      const kept = order.subarray(0, used).filter((hash) => counts[place(hash)]! >= least)
      counts.fill(-1)
      for (const [row, hash] of kept.entries()) counts[place(hash)] = row
      order = kept
      rows = kept.length
    },
    row(hash) {
      const at = place(hash)
      return keys[at] === 0 ? -1 : counts[at]!
    },
    get size() {
      return rows
    },
    keys: () => order.slice(0, rows),
  }
}
