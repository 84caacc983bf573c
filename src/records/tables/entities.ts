import {articleId, column, fieldColumns} from './columns.js'
import {sentenceWalk} from './sentence-walk.js'
import type {Table} from './table.js'

/** One row a mention. */
export const entities: Table = {
  columns: [
    articleId,
    {...column('sentence', 'int', 'Number of the sentence that it begins in, from 0.'), nullable: true},
    ...fieldColumns('entity'),
  ],
  *rows(record) {
    const sentenceAt = sentenceWalk(record.sentences)
    for (const entity of record.entities) {
      yield {article_id: record.id, sentence: sentenceAt(entity.start), ...entity}
    }
  },
}
