import {diagnostic} from '../../diagnostic/diagnostic.js'
import {ARTICLE_LIMIT, collect, decodeUtf8} from '../bytes.js'
import {fileId, metadataOf} from '../metadata.js'
import type {Reader} from '../reader.js'
import {readDump} from './dump.js'

/**
 * A page as plain text in UTF-8: one file, one article. The text stays as it is, byte order mark and all; Markdown and what
 * Lynx prints are read as the page that they were (dump.ts).
 */
export const txt: Reader = {
  format: 'txt',
  extensions: ['.txt', '.text'],
  async *read(input, report) {
    const place = {file: input.name, id: fileId(input)}
    const bytes = await collect(input.open(), ARTICLE_LIMIT)
    if (!bytes) {
      report(diagnostic('input/too-large', `${input.name} has more than ${ARTICLE_LIMIT} bytes.`, place))
      return
    }
    const decoded = decodeUtf8(bytes)
    if ('invalidAt' in decoded) {
      const {invalidAt} = decoded
      const message = `The byte 0x${bytes[invalidAt]!.toString(16)} at ${invalidAt} is not UTF-8.`
      report(diagnostic('input/invalid-utf8', message, {...place, byte: invalidAt}))
      return
    }
    const dump = readDump(decoded.text)
    yield dump
      ? {id: place.id, raw: dump.raw, metadata: metadataOf(input, dump.metadata), blocks: dump.blocks}
      : {id: place.id, raw: decoded.text, metadata: metadataOf(input)}
  },
}
