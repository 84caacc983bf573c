import type {Column, Row} from '../../records/columns.js'
import type {ArticleRecord} from '../../records/types.js'
import {slice, textOf} from '../../text/text.js'

const string = {type: 'string', nullable: false} as const
const int = {type: 'int', nullable: false} as const
/** As Hugging Face stores labels: only a column of exactly this type gets its names from a file's metadata. */
const label = {type: 'long', nullable: true} as const

/** Columns of the ner configuration: one row a sentence. */
export const nerColumns: readonly Column[] = [
  {name: 'id', ...string},
  {name: 'article_id', ...string},
  {name: 'sentence', ...int},
  {name: 'tokens', type: 'list', nullable: false, element: {name: 'element', ...string}},
  {name: 'ner_tags', type: 'list', nullable: true, element: {name: 'element', ...label}},
]

/** Class labels in IOB2, `O` first, then B- and I- of each label: a tag is an index into this list. */
export const nerTags = (labels: readonly string[]): readonly string[] => [
  'O',
  ...labels.flatMap((label) => [`B-${label}`, `I-${label}`]),
]

/** Sentences of a record as tokens and IOB2 tags. A token that an entity covers only in part counts as inside: no entity is lost. */
export function* nerRows(record: ArticleRecord, labels: readonly string[]): Generator<Row> {
  const text = textOf(record.text)
  const number = new Map(nerTags(labels).map((tag, index) => [tag, index]))
  let t = 0
  let e = 0
  for (const [sentence, {start, end}] of record.sentences.entries()) {
    const tokens: string[] = []
    const tags: bigint[] = []
    let open: unknown
    while (t < record.tokens.length && record.tokens[t]!.start < start) t++
    for (; t < record.tokens.length && record.tokens[t]!.end <= end; t++) {
      const token = record.tokens[t]!
      while (e < record.entities.length && record.entities[e]!.end <= token.start) e++
      const entity = record.entities[e]
      const inside = entity !== undefined && entity.start < token.end
      tokens.push(slice(text, token as never))
      tags.push(BigInt(inside ? (number.get(`${entity === open ? 'I' : 'B'}-${entity.label}`) ?? 0) : 0))
      open = inside ? entity : undefined
    }
    yield {id: `${record.id}#${sentence}`, article_id: record.id, sentence, tokens, ner_tags: tags}
  }
}
