import {slice, textOf} from '../../text/text.js'
import {recordSpan} from '../record-span.js'
import {articleColumns, articleId, column, fieldColumns, prefixed} from './columns.js'
import type {Table} from './table.js'

const counted = ['sentences', 'tokens', 'entities', 'facts', 'edits'] as const

/** One row an article. */
export const articles: Table = {
  columns: [
    articleId,
    ...prefixed('source', fieldColumns('source'), false),
    ...articleColumns(['language', 'agency', 'dateline', 'published_at']),
    {...column('title', 'string', 'The section of the kind title, or null.'), nullable: true},
    ...articleColumns(['text']),
    column('characters', 'int', 'Length of the text in code points.'),
    ...counted.map((layer) => column(layer, 'int', `Number of ${layer}.`)),
    ...articleColumns(['cluster', 'split']),
  ],
  *rows(record) {
    const {source} = record
    const text = textOf(record.text)
    const title = record.sections.find(({kind}) => kind === 'title')
    yield {
      article_id: record.id,
      source_name: source.name,
      source_url: source.url,
      source_file: source.file,
      source_sha256: source.sha256,
      source_license: source.license,
      language: record.language,
      agency: record.agency,
      dateline: record.dateline,
      published_at: record.published_at,
      title: title ? slice(text, recordSpan(title)) : null,
      text: record.text,
      characters: text.length,
      sentences: record.sentences.length,
      tokens: record.tokens.length,
      entities: record.entities.length,
      facts: record.facts.length,
      edits: record.edits.length,
      cluster: record.cluster,
      split: record.split,
    }
  },
}
