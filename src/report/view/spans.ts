import type {ArticleRecord} from '../../records/types.js'

/** Where a mark comes from, when two versions of an article are compared. */
export type Origin = 'both' | 'here' | 'there'

/** An entity or a fact to mark in the text, in code points. */
export interface MarkedSpan {
  /** Unique in its article: the id in the record, with a prefix where it comes from the other version. */
  readonly key: string
  readonly layer: 'entity' | 'fact'
  readonly start: number
  readonly end: number
  /** Label of an entity, kind of a fact. */
  readonly name: string
  readonly origin: Origin
}

/** The entities and facts of a record, in the order of the text, longer ones first. */
export function spansOf({entities, facts}: ArticleRecord): MarkedSpan[] {
  const marked = (
    layer: MarkedSpan['layer'],
    name: string,
    {id, start, end}: {id: string; start: number; end: number},
  ) => ({key: id, layer, start, end, name, origin: 'both'}) as const
  return [
    ...entities.map((entity) => marked('entity', entity.label, entity)),
    ...facts.map((fact) => marked('fact', fact.kind, fact)),
  ].sort(byPlace)
}

export const byPlace = (a: MarkedSpan, b: MarkedSpan): number => a.start - b.start || b.end - a.end
