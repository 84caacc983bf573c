/**
 * A UTF-16 index, as JavaScript's strings and regular expressions count. A plain number passes for one, because
 * `match.index` is a plain number; an Offset does not: it counts code points, and the two part at the first emoji.
 */
export type Unit = number & {readonly unit?: 'UTF-16'}

/** A half-open range `[start, end)` of UTF-16 indices. */
export interface UnitRange {
  readonly start: Unit
  readonly end: Unit
}
