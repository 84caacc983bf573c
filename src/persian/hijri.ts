import {addDays} from './days.js'
import months from './hijri-months.json' with {type: 'json'}

/** First day of each month since the table begins, and one more that ends the last month. */
const starts: readonly string[] = build()

/**
 * The first and last Gregorian day of a month of Iran's official lunar Hijri calendar. Months were announced after the
 * moon was seen, so they are facts and no formula; undefined outside the table (1379 to 1442).
 */
export function hijriMonth(year: number, month: number): readonly [string, string] | undefined {
  const at = (year - months.firstYear) * 12 + month - 1
  const first = at >= 0 ? starts[at] : undefined
  const next = starts[at + 1]
  return first && next ? [first, addDays(next, -1)] : undefined
}

function build(): string[] {
  const days = [months.firstDay]
  for (const length of months.lengths.join('')) days.push(addDays(days.at(-1)!, 29 + Number(length)))
  return days
}
