import {offset, type Span, span} from '../text/span.js'

/** A record's start and end as a span of its text. The schema vouches for the unit: code points. */
export const recordSpan = ({start, end}: {readonly start: number; readonly end: number}): Span =>
  span(offset(start), offset(end))
