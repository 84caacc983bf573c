import {slice, textOf} from '../../text/text.js'
import {recordSpan} from '../record-span.js'
import {articleColumns, articleId, column, fieldColumns, prefixed} from './columns.js'
import type {Table} from './table.js'

const counted = ['sentences', 'tokens', 'entities', 'facts', 'edits'] as const
const lists = ['category', 'tags', 'authors'] as const

const joined = (name: (typeof lists)[number]) => ({
  ...column(name, 'string', `The ${name === 'category' ? 'categories' : name}, joined by |, or null.`),
  nullable: true,
})

/** A list in one cell; null where it is empty. */
const cell = (list: readonly string[] = []) => (list.length > 0 ? list.join('|') : null)

/** One row an article. */
export const articles: Table = {
  columns: [
    articleId,
    ...prefixed('source', fieldColumns('source'), false),
    ...articleColumns(['language', 'agency', 'dateline', 'published_at', 'updated_at', 'canonical_url']),
    ...lists.map((name) => joined(name)),
    ...articleColumns(['summary', 'page_type']),
    {...column('title', 'string', 'The section of the kind title, or null.'), nullable: true},
    ...articleColumns(['text']),
    column('images', 'int', 'Number of images.'),
    column('characters', 'int', 'Length of the text in code points.'),
    ...counted.map((layer) => column(layer, 'int', `Number of ${layer}.`)),
    {...column('extensions', 'string', 'The spans of plugins as a JSON list, or null.'), nullable: true},
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
      source_redacted: source.redacted ?? null,
      language: record.language,
      agency: record.agency,
      dateline: record.dateline,
      published_at: record.published_at,
      updated_at: record.updated_at ?? null,
      canonical_url: record.canonical_url ?? null,
      category: cell(record.category),
      tags: cell(record.tags),
      authors: cell(record.authors),
      summary: record.summary ?? null,
      page_type: record.page_type ?? null,
      title: title ? slice(text, recordSpan(title)) : null,
      text: record.text,
      images: record.images?.length ?? 0,
      characters: text.length,
      sentences: record.sentences.length,
      tokens: record.tokens.length,
      entities: record.entities.length,
      facts: record.facts.length,
      edits: record.edits.length,
      extensions: record.extensions && record.extensions.length > 0 ? JSON.stringify(record.extensions) : null,
      cluster: record.cluster,
      split: record.split,
    }
  },
}
