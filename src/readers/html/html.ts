import {diagnostic} from '../../diagnostic/diagnostic.js'
import {ARTICLE_LIMIT, collect} from '../bytes.js'
import {carefully} from '../carefully.js'
import {fileId, metadataOf} from '../metadata.js'
import type {Reader} from '../reader.js'
import {decodeHtml} from './decode.js'
import {readPage} from './page.js'

/** A page of HTML: one file, one article. Raw is its visible text; blocks say what its markup tells apart. */
export const html: Reader = {
  format: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  decodes: true,
  async *read(input, report) {
    const id = fileId(input)
    const bytes = await collect(input.open(), ARTICLE_LIMIT)
    if (!bytes) {
      report(
        diagnostic('input/too-large', `${input.name} has more than ${ARTICLE_LIMIT} bytes.`, {file: input.name, id}),
      )
      return
    }
    const page = carefully({file: input.name, id}, report, () => readPage(decodeHtml(bytes)))
    if (!page) return
    const {raw, blocks, metadata, notArticle} = page
    yield {id, raw, metadata: metadataOf(input, metadata), blocks, ...(notArticle && {notArticle})}
  },
}
