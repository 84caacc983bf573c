/** Numbers with how often each occurs: exact quantiles in memory that follows the number of different values. */
export interface Histogram {
  readonly counts: Map<number, number>
  total: number
}

/** A histogram of nothing yet. */
export const createHistogram = (): Histogram => ({counts: new Map(), total: 0})

/** Counts one more value. */
export function addValue(histogram: Histogram, value: number): void {
  histogram.counts.set(value, (histogram.counts.get(value) ?? 0) + 1)
  histogram.total++
}

/** The quantile at `p` between 0 and 1, interpolated between neighbours (R's type 7, SQL's `quantile_cont`); null of nothing. */
function quantileOf({counts, total}: Histogram, p: number): number | null {
  if (total === 0) return null
  const sorted = [...counts].sort(([a], [b]) => a - b)
  const at = (total - 1) * p
  const low = valueAt(sorted, Math.floor(at))
  return low + (valueAt(sorted, Math.ceil(at)) - low) * (at - Math.floor(at))
}

/** The value at a rank, from 0. */
function valueAt(sorted: readonly (readonly [value: number, count: number])[], rank: number): number {
  let left = rank
  for (const [value, count] of sorted) {
    if (left < count) return value
    left -= count
  }
  throw new RangeError(`rank ${rank} is outside the histogram`)
}

/** The columns that describe a distribution. */
export const spreadColumns = ['min', 'median', 'p90', 'max'] as const

/** The cells of those columns. */
export const spreadOf = (histogram: Histogram): Record<(typeof spreadColumns)[number], number | null> => ({
  min: quantileOf(histogram, 0),
  median: quantileOf(histogram, 0.5),
  p90: quantileOf(histogram, 0.9),
  max: quantileOf(histogram, 1),
})
