import type {ArticleRecord} from '../../records/types.js'
import {byPlace, type MarkedSpan, spansOf} from './spans.js'

/** Fields of an annotation that say where it stands or how sure it is, not what it says. */
const UNCOMPARED = new Set(['id', 'cluster', 'annotator', 'score', 'within'])

/**
 * The spans of two versions of one article: those that say the same in both, those of this version alone and those of the other
 * alone. The texts must be equal; undefined where they are not, since offsets then mean different things.
 */
export function disagreements(record: ArticleRecord, other: ArticleRecord): MarkedSpan[] | undefined {
  if (record.text !== other.text) return undefined
  const here = contents(record)
  const there = contents(other)
  return [
    ...spansOf(record).map((span) => ({
      ...span,
      origin: there.values.has(here.of(span)) ? ('both' as const) : ('here' as const),
    })),
    ...spansOf(other)
      .filter((span) => !here.values.has(there.of(span)))
      .map((span) => ({...span, key: `other-${span.key}`, origin: 'there' as const})),
  ].sort(byPlace)
}

function contents({entities, facts}: ArticleRecord): {of: (span: MarkedSpan) => string; values: ReadonlySet<string>} {
  const said = new Map([...entities, ...facts].map((annotation) => [annotation.id, contentOf(annotation)]))
  return {of: ({key}) => said.get(key)!, values: new Set(said.values())}
}

const contentOf = (annotation: object): string =>
  JSON.stringify(Object.entries(annotation).filter(([name]) => !UNCOMPARED.has(name)))
