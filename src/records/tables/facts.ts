import type {PlainColumn} from '../columns.js'
import {articleId, column, fieldColumns, prefixed} from './columns.js'
import {sentenceWalk} from './sentence-walk.js'
import type {Table} from './table.js'

const fields = fieldColumns('fact')
const parts: PlainColumn = {
  ...column('parts', 'string', 'The sides of a score, joined by a space, or null.'),
  nullable: true,
}

/** One row a numeric fact; item and timex lie flat. */
export const facts: Table = {
  columns: [
    articleId,
    {...column('sentence', 'int', 'Number of the sentence that it begins in, from 0.'), nullable: true},
    ...fields.slice(0, -1),
    ...prefixed('item', fieldColumns('item'), true),
    ...prefixed('timex', fieldColumns('timex'), true),
    parts,
    ...fields.slice(-1),
  ],
  *rows(record) {
    const sentenceAt = sentenceWalk(record.sentences)
    for (const {item, timex, parts, within, ...fact} of record.facts) {
      yield {
        article_id: record.id,
        sentence: sentenceAt(fact.start),
        ...fact,
        item_start: item?.start ?? null,
        item_end: item?.end ?? null,
        item_text: item?.text ?? null,
        timex_type: timex?.type ?? null,
        timex_value: timex?.value ?? null,
        parts: parts.length > 0 ? parts.join(' ') : null,
        within,
      }
    }
  },
}
