import type {ArticleRecord, ReleaseManifest} from '../../records/types.js'
import {slice, textOf} from '../../text/text.js'

/** Code points of the text that an example shows at the most. */
const TEXT = 280
/** Entities and facts that it shows. */
const SPANS = 3

/** The beginning of an article with its first annotation, for the card: whole sentences where one is short enough. */
export function exampleArticle(record: ArticleRecord): NonNullable<ReleaseManifest['example']> {
  const text = textOf(record.text)
  const end = record.sentences.findLast((sentence) => sentence.end <= TEXT)?.end ?? Math.min(TEXT, text.length)
  const shown = <T extends {readonly start: number; readonly end: number}>(spans: readonly T[]) =>
    spans.filter((span) => span.end <= end).slice(0, SPANS)
  return {
    id: record.id,
    split: record.split!,
    text: slice(text, {start: 0, end} as never),
    entities: shown(record.entities).map(({start, end, text, label}) => ({start, end, text, label})),
    facts: shown(record.facts).map(({start, end, text, kind, value, unit}) => ({start, end, text, kind, value, unit})),
  }
}
