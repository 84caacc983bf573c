import {type Offset, offset, type Span} from './span.js'
import type {Unit} from './unit.js'

/**
 * A string that can be addressed in code points. JavaScript counts UTF-16 units, where an emoji is two; everything
 * outside this folder counts code points. A lone surrogate is one code point, as in Python.
 */
export interface Text {
  readonly string: string
  /** Length in code points. */
  readonly length: Offset
  /** UTF-16 indices of the second half of each surrogate pair, ascending; empty for almost all news. */
  readonly pairs: readonly Unit[]
}

const NO_PAIRS: readonly Unit[] = []
const HIGH_SURROGATE = /[\ud800-\udbff]/

/** Scans the string once for surrogate pairs; linear. */
export function textOf(string: string): Text {
  // Most texts have none, and a regular expression sees that several times faster than a loop.
  if (!HIGH_SURROGATE.test(string)) return {string, length: offset(string.length), pairs: NO_PAIRS}
  let pairs: Unit[] | undefined
  for (let i = 0; i + 1 < string.length; i++) {
    if ((string.charCodeAt(i) & 0xfc00) === 0xd800 && (string.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      pairs ??= []
      pairs.push(++i)
    }
  }
  return {string, length: offset(string.length - (pairs?.length ?? 0)), pairs: pairs ?? NO_PAIRS}
}

/** The code point offset of a UTF-16 index. An index inside a pair answers with the offset behind the pair. */
export function offsetAt(text: Text, index: Unit): Offset {
  const {pairs} = text
  if (pairs.length === 0) return offset(index)
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (pairs[middle]! < index) low = middle + 1
    else high = middle
  }
  return offset(index - low)
}

/** The UTF-16 index of a code point offset. */
export function indexAt(text: Text, at: Offset): Unit {
  const {pairs} = text
  if (pairs.length === 0) return at as number
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    // The pair's own offset: its second half's index, less one, less the pairs before it.
    if (pairs[middle]! - 1 - middle < at) low = middle + 1
    else high = middle
  }
  return at + low
}

/** The string that a span covers. */
export function slice(text: Text, span: Span): string {
  return text.string.slice(indexAt(text, span.start), indexAt(text, span.end))
}

/** A span from two UTF-16 indices of the text's string. */
export function spanAt(text: Text, startIndex: Unit, endIndex: Unit): Span {
  return {start: offsetAt(text, startIndex), end: offsetAt(text, endIndex)}
}

/** A match of a pattern; its groups are in `match`. */
export interface Match extends Span {
  readonly match: RegExpExecArray
}

/** Every match of a global (`g`) pattern inside `within` (the whole text if absent), with its span. Anchors see only that part. */
export function* findAll(text: Text, pattern: RegExp, within?: Span): Generator<Match> {
  const from = within ? indexAt(text, within.start) : 0
  const part = within ? text.string.slice(from, indexAt(text, within.end)) : text.string
  for (const match of part.matchAll(pattern)) {
    yield {...spanAt(text, from + match.index, from + match.index + match[0].length), match}
  }
}
