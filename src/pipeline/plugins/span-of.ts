import {type Diagnostic, diagnostic} from '../../diagnostic/diagnostic.js'
import {offset, type Span, span} from '../../text/span.js'
import type {Text} from '../../text/text.js'
import type {PluginSpan} from './plugin.js'

/** The span that a plugin gave; undefined where it is none: no integers, nothing in it, outside the text. */
export function spanOf(given: PluginSpan | undefined, {length}: Text): Span | undefined {
  const {start, end} = given ?? {start: Number.NaN, end: Number.NaN}
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > length) return undefined
  return span(offset(start), offset(end))
}

/** Says that a span was left out, and why. */
export function badSpan(what: string, given: PluginSpan | undefined, {length}: Text): Diagnostic {
  const found = given ? `${given.start}–${given.end}` : String(given)
  return diagnostic(
    'plugin/left-out',
    `${what} has a span ${found}, which does not fit into a text of ${length} code points`,
  )
}
