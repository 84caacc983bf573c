import {brotliDecompressSync} from 'node:zlib'
import {WARCParser, type WARCRecord} from 'warcio'
import {ARTICLE_LIMIT, collect} from '../bytes.js'

/** What a record of a web archive holds that may be an article. */
export interface ArchivedPage {
  /** Globally unique (ISO 28500, 5.2), without its angle brackets. */
  readonly id: string | undefined
  readonly url: string | undefined
  readonly type: 'html' | 'text'
  /** What the server declared. */
  readonly charset: string | undefined
  /** The page, its transfer and content encodings undone; undefined where it is above the size limit. */
  readonly bytes: Uint8Array | undefined
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i
const TEXT = /^text\/plain\b/i
const CHARSET = /;\s*charset\s*=\s*["']?([\w-]{2,30})/i

/** Whether a record may hold a page, by its header: an answer of a server, a file, or text taken from one. */
export const mayHoldPage = (header: string): boolean =>
  /^warc-type:\s*(?:response|resource|conversion)\s*$/im.test(header)

/** Reads one record; undefined where it holds no page: another type of content, an answer other than 200. Throws on a block that cannot be unpacked. */
export async function readRecord(bytes: Uint8Array): Promise<ArchivedPage | undefined> {
  const record = await WARCParser.parse([bytes])
  if (!record) return undefined
  const answer = record.warcType === 'response'
  if (answer && record.httpHeaders?.statusCode !== 200) return undefined
  const declared = (answer ? record.httpHeaders?.headers.get('content-type') : record.warcContentType) ?? ''
  const isText = TEXT.test(declared) && record.warcType === 'conversion'
  if (!HTML.test(declared) && !isText) return undefined
  return {
    id: utf8(record.warcHeader('WARC-Record-ID'))?.replace(/^<|>$/g, ''),
    url: utf8(record.warcTargetURI),
    type: isText ? 'text' : 'html',
    charset: CHARSET.exec(declared)?.[1]?.toLowerCase(),
    bytes: await contentOf(record),
  }
}

/** The record without its encodings. The library knows chunks, gzip and deflate, and gives brotli back as it is. */
async function contentOf(record: WARCRecord): Promise<Uint8Array | undefined> {
  const bytes = await collect(record, ARTICLE_LIMIT)
  if (
    !bytes ||
    bytes.length === 0 ||
    !/^br$/i.test(record.httpHeaders?.headers.get('content-encoding')?.trim() ?? '')
  ) {
    return bytes
  }
  try {
    return brotliDecompressSync(bytes, {maxOutputLength: ARTICLE_LIMIT})
  } catch (error) {
    if ((error as {code?: unknown}).code === 'ERR_BUFFER_TOO_LARGE') return undefined
    // Archives that store pages unpacked keep the header that says otherwise.
    return bytes
  }
}

/** Headers come one character a byte; addresses in UTF-8 are common. */
function utf8(header: string | null | undefined): string | undefined {
  if (!header) return undefined
  const text = Buffer.from(header, 'latin1').toString('utf8')
  return text.includes('\ufffd') ? header : text
}
