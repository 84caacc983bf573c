// The time of a run, and tables of figures.

/** So long a run is repeated unmeasured, for the compiler to be done with it. */
const WARM_UP = 400
const RUNS = 5

/** The times of several runs in seconds, the shortest first, after some that warm the compiler up. */
function timesOf(run: () => unknown) {
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
 * MB a second, 10^6 bytes of UTF-8 each, where all items have `bytes`: of the median run, or of the fastest, which other work on the machine delays least.
 */
export function speed<Item>(
  items: readonly Item[],
  bytes: number,
  run: (item: Item) => unknown,
  which: 'median' | 'fastest' = 'median',
): number {
  const taken = timesOf(() => {
    for (const item of items) run(item)
  })
  return bytes / 1e6 / taken[which === 'median' ? RUNS >> 1 : 0]!
}

/** Lines of cells in columns, the first one flush left. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n')
}
