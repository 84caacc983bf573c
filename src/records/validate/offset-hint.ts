import {type Offset, offset} from '../../text/span.js'
import {indexAt, offsetAt, type Text} from '../../text/text.js'
import {quoted, type RecordSpan, rangeOf, sliceOf} from './spans.js'

/** How far from its place a piece of text is looked for, in UTF-16 units. */
const NEAR = 200

/**
 * What to do about a span whose stored text is elsewhere: names the mistake where the offsets give it away (UTF-16
 * units, an end that is included, a shift), else undefined.
 */
export function offsetHint(text: Text, span: RecordSpan, stored: string): string | undefined {
  const {start, end} = span
  if (text.pairs.length > 0 && text.string.slice(start, end) === stored) {
    const first = text.pairs[0]! - 1
    return `The offsets look like UTF-16 units, which differ after the emoji at ${first}: convert them to code points.`
  }
  if (sliceOf(text, {start, end: end + 1}) === stored) {
    return `The end is one short: spans are half-open, so the end is ${end + 1}, one after the last code point.`
  }
  const found = nearest(text, start, stored)
  if (!found) return undefined
  return `${quoted(stored)} is at ${rangeOf(found)}, ${distance(found.start - start)}: were the offsets computed on another version of the text?`
}

/** The closest occurrence of a string around an offset. */
function nearest(text: Text, start: number, stored: string): RecordSpan | undefined {
  if (stored === '') return undefined
  const at = Math.min(indexAt(text, offset(start)), text.string.length)
  const window = text.string.slice(Math.max(0, at - NEAR), at + NEAR + stored.length)
  const origin = at - Math.max(0, at - NEAR)
  const before = window.lastIndexOf(stored, origin)
  const after = window.indexOf(stored, origin)
  const found = before < 0 || (after >= 0 && after - origin < origin - before) ? after : before
  if (found < 0) return undefined
  const index = at - origin + found
  const [first, last]: [Offset, Offset] = [offsetAt(text, index), offsetAt(text, index + stored.length)]
  return {start: first, end: last}
}

const distance = (by: number): string => (by === 0 ? 'with another end' : by < 0 ? `${-by} earlier` : `${by} later`)
