import {slice, type Text} from '../../text/text.js'
import {recordSpan} from '../record-span.js'
import type {ArticleRecord} from '../types.js'

/** A start and an end in a record, in code points. */
export interface RecordSpan {
  readonly start: number
  readonly end: number
}

/** The lists of spans of a record, by name; only an edit may be empty. */
export const spanLists = ['sections', 'sentences', 'tokens', 'entities', 'facts', 'edits'] as const
export type SpanList = (typeof spanLists)[number]

/** Whether the text has every code point of the span. */
export const isInside = ({start, end}: RecordSpan, text: Text): boolean => start <= end && end <= text.length

/** `12–15`, or `12` where nothing is spanned. */
export const rangeOf = ({start, end}: RecordSpan): string => (start === end ? `${start}` : `${start}–${end}`)

/** The code points that a span covers; what lies outside the text is left out. */
export const sliceOf = (text: Text, span: RecordSpan): string => slice(text, recordSpan(span))

/** A string of at most so many code points, the last an ellipsis where something was cut. */
export function shortened(string: string, most: number): string {
  // Two UTF-16 units a code point at most: a long string is not taken apart as a whole.
  const points = string.length > most ? Array.from(string.slice(0, 2 * most + 2)) : []
  return points.length > most ? `${points.slice(0, most - 1).join('')}…` : string
}

/** A piece of text in quotation marks, cut to forty code points, its line breaks visible. */
export const quoted = (string: string): string => `«${shortened(string, 40).replaceAll('\n', '⏎')}»`

/** Whether a layer was made: it has spans, or an annotator that found none. `annotate --only` leaves layers out. */
export const isMade = (record: ArticleRecord, layer: SpanList): boolean =>
  record[layer].length > 0 || record.annotators.some((annotator) => annotator.layer === layer)
