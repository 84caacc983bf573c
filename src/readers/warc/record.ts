import {bodyOf} from './body.js'
import {type Fields, readFieldHead} from './head.js'

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
const CHARSET = /^charset=["']?([\w-]{2,30})/
const OK = /^HTTP\/\d(?:\.\d)? 200(?!\d)/i
/** An answer of a server, a file, or text taken from one. */
const MAY_HOLD_PAGE = new Set(['response', 'resource', 'conversion'])

const typeOf = (fields: Fields) => fields.get('warc-type')?.toLowerCase() ?? ''

/** Whether a record may hold a page, by its head. */
export const mayHoldPage = (fields: Fields): boolean => MAY_HOLD_PAGE.has(typeOf(fields))

/** Reads one record; undefined where it holds no page: another type of content, an answer other than 200. Throws on a block that cannot be unpacked. */
export function readRecord(bytes: Uint8Array): ArchivedPage | undefined {
  const {fields, end} = readFieldHead(bytes)
  const block = bytes.subarray(end)
  const answer = typeOf(fields) === 'response' ? readFieldHead(block) : undefined
  if (answer && !OK.test(answer.first)) return undefined
  const declared = (answer?.fields ?? fields).get('content-type') ?? ''
  const isText = TEXT.test(declared) && typeOf(fields) === 'conversion'
  if (!HTML.test(declared) && !isText) return undefined
  return {
    id: utf8(withoutBrackets(fields.get('warc-record-id'))),
    url: utf8(withoutBrackets(fields.get('warc-target-uri'))),
    type: isText ? 'text' : 'html',
    charset: charsetIn(declared),
    bytes: answer ? bodyOf(block.subarray(answer.end), answer.fields) : block,
  }
}

/** `utf-8` of `text/html; charset="UTF-8"`. */
function charsetIn(declared: string): string | undefined {
  const [, ...parameters] = declared.toLowerCase().split(';')
  return parameters.map((parameter) => CHARSET.exec(parameter.replaceAll(' ', ''))?.[1]).find(Boolean)
}

const withoutBrackets = (uri: string | undefined) =>
  uri?.startsWith('<') && uri.endsWith('>') ? uri.slice(1, -1) : uri

/** Fields come one character a byte; addresses in UTF-8 are common. */
function utf8(field: string | undefined): string | undefined {
  if (!field) return undefined
  const text = Buffer.from(field, 'latin1').toString('utf8')
  return text.includes('\ufffd') ? field : text
}
