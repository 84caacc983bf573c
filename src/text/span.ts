/** A position between code points: 0 stands before the first one. Python, DuckDB and polars slice by the same unit. */
export type Offset = number & {readonly unit: 'code point'}

/** A half-open range `[start, end)` of code points. */
export interface Span {
  readonly start: Offset
  readonly end: Offset
}

/** Marks a number as an offset in code points. The caller vouches for the unit. */
export const offset = (value: number): Offset => value as Offset

export const span = (start: Offset, end: Offset): Span => ({start, end})

/** True where `inner` lies within `outer`, edges included. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** True where the two share at least one code point. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** Order by start, the longer one first, so that an enclosing span comes before what it encloses. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
