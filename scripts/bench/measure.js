// The time of a run, and tables of figures.

/** So long a run is repeated unmeasured, for the compiler to be done with it. */
const WARM_UP = 400
const RUNS = 5

/** The times of several runs in seconds, the shortest first, after some that warm the compiler up. @param {() => unknown} run */
function timesOf(run) {
  const begin = performance.now()
  do run()
  while (performance.now() - begin < WARM_UP)
  const taken = Array.from({length: RUNS}, () => {
    const start = performance.now()
    run()
    return (performance.now() - start) / 1000
  })
  return taken.sort((a, b) => a - b)
}

/**
 * MB a second, 10^6 bytes of UTF-8 each: of the median run, or of the fastest, which other work on the machine delays least.
 * @template T @param {readonly T[]} items @param {number} bytes of all items @param {(item: T) => unknown} run
 * @param {'median' | 'fastest'} [which]
 */
export function speed(items, bytes, run, which = 'median') {
  const taken = timesOf(() => {
    for (const item of items) run(item)
  })
  return bytes / 1e6 / taken[which === 'median' ? RUNS >> 1 : 0]
}

/** Lines of cells in columns, the first one flush left. @param {readonly (readonly string[])[]} rows */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '))
    .join('\n')
}
