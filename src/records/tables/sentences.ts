import {slice, textOf} from '../../text/text.js'
import {recordSpan} from '../record-span.js'
import {articleId, column, fieldColumns} from './columns.js'
import type {Table} from './table.js'

/** One row a sentence. */
export const sentences: Table = {
  columns: [
    articleId,
    column('sentence', 'int', 'Number of the sentence in the article, from 0.'),
    ...fieldColumns('sentence', ['start', 'end']),
    {...column('section', 'string', 'Kind of the section that holds it.'), nullable: true},
    column('tokens', 'int', 'Number of its tokens.'),
    column('text', 'string', "The slice of the article's text."),
  ],
  *rows({id, text: string, sentences, sections, tokens}) {
    const text = textOf(string)
    let s = 0
    let t = 0
    for (const [index, {start, end}] of sentences.entries()) {
      while (s < sections.length && sections[s]!.end <= start) s++
      while (t < tokens.length && tokens[t]!.start < start) t++
      const first = t
      while (t < tokens.length && tokens[t]!.end <= end) t++
      yield {
        article_id: id,
        sentence: index,
        start,
        end,
        section: sections[s]?.kind ?? null,
        tokens: t - first,
        text: slice(text, recordSpan({start, end})),
      }
    }
  },
}
