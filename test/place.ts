import {offset, type Span, span} from '../src/text/span.js'

/** A span from plain numbers, for tests that write offsets down: code points. */
export const place = (start: number, end: number): Span => span(offset(start), offset(end))
