import type {ArticleRecord, FactRecord} from '../../src/records/types.js'
import {example} from '../records/example.js'

const [factExample] = example('one-of-each-kind').facts

/** A fact whose other members are null, at an offset. */
export const fact = (kind: FactRecord['kind'], start: number, changes: Partial<FactRecord> = {}): FactRecord => ({
  ...(Object.fromEntries(Object.keys(factExample!).map((name) => [name, null])) as unknown as FactRecord),
  id: `f${start}`,
  start,
  end: start + 1,
  text: 'x',
  kind,
  ...changes,
})

/** A mention, at offset 0: its place is no concern of a statistic. */
export const entity = (label: string, text: string): ArticleRecord['entities'][number] => ({
  id: 'e1',
  start: 0,
  end: 1,
  text,
  label,
  cluster: 'c1',
  ref: null,
  annotator: 'x',
  score: null,
})

/**
 * A record of one paragraph for each string; each string is one sentence, and its words are the tokens. Layers besides these
 * are empty unless given.
 */
export function smallRecord(paragraphs: readonly string[], changes: Partial<ArticleRecord> = {}): ArticleRecord {
  const text = paragraphs.join('\n')
  let at = 0
  const spans = paragraphs.map((paragraph) => {
    const start = at
    at += [...paragraph].length + 1
    return {start, end: at - 1}
  })
  const tokens = spans.flatMap(({start}, i) => {
    let from = start
    return paragraphs[i]!.split(' ').map((word) => {
      const token = {start: from, end: from + [...word].length}
      from = token.end + 1
      return token
    })
  })
  return {
    ...example('no-layers'),
    text,
    sections: spans.map((span) => ({...span, kind: 'paragraph' as const})),
    sentences: spans,
    tokens,
    entities: [],
    facts: [],
    edits: [],
    annotators: [],
    agency: null,
    published_at: null,
    split: null,
    ...changes,
  }
}
