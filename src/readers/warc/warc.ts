import {diagnostic} from '../../diagnostic/diagnostic.js'
import {ARTICLE_LIMIT} from '../bytes.js'
import {carefully} from '../carefully.js'
import {decodeHtml} from '../html/decode.js'
import {type Page, readPage} from '../html/page.js'
import {metadataOf} from '../metadata.js'
import type {Reader} from '../reader.js'
import {idOf} from '../rows/assemble.js'
import {frames} from './frames.js'
import {mayHoldPage, readRecord} from './record.js'

/**
 * Web archives (WARC, ISO 28500), and the text that Common Crawl takes from them (WET): an article for each page of HTML
 * that a server answered with 200, and for each text. Other records (requests, images, redirects) are passed over. The
 * address is the archived one; WARC-Date, the day of the crawl, is no date of publication and is not taken for one.
 */
export const warc: Reader = {
  format: 'warc',
  extensions: ['.warc', '.wet'],
  decodes: true,
  async *read(input, report) {
    for await (const {offset, bytes} of frames(input.open(), mayHoldPage, input.name, report)) {
      const place = {file: input.name, byte: offset}
      const found = readOrReason(bytes)
      if (found === undefined) continue
      if (typeof found === 'string') {
        report(diagnostic('input/broken-record', `The record at byte ${offset} cannot be read: ${found}.`, place))
        continue
      }
      const {url, type, charset} = found
      const id = found.id === undefined ? undefined : (input.idPrefix ?? '') + found.id
      if (!found.bytes) {
        const message = `The page at byte ${offset} has more than ${ARTICLE_LIMIT} bytes unpacked.`
        report(diagnostic('input/too-large', message, {...place, ...(id !== undefined && {id})}))
        continue
      }
      const {bytes: body} = found
      const page = carefully({...place, ...(id !== undefined && {id})}, report, (): Partial<Page> & {raw: string} => {
        const text = decodeHtml(body, charset)
        return type === 'html' ? readPage(text) : {raw: text}
      })
      if (!page) continue
      const {raw, blocks, metadata, notArticle} = page
      yield {
        id: id ?? (input.idPrefix ?? '') + idOf(raw),
        raw,
        metadata: metadataOf(input, {...metadata, ...(url !== undefined && {url})}),
        ...(blocks && {blocks}),
        ...(notArticle && {notArticle}),
      }
    }
  },
}

/** The record, or why it can not be read. */
function readOrReason(bytes: Uint8Array): ReturnType<typeof readRecord> | string {
  try {
    return readRecord(bytes)
  } catch (error) {
    return String(error)
  }
}
