import {createHash} from 'node:crypto'
import type {RawArticle} from '../../../document/article.js'
import type {RefusedRow} from '../../../pipeline/annotate.js'

/**
 * What a row's annotation depends on besides versions and configuration, as a checksum: its id, raw text, metadata and hints of
 * markup, not the line that it came in. Null of a row that its reader refused.
 */
export function rowKey(row: RawArticle | RefusedRow): string | null {
  if (!('raw' in row)) return null
  const {line, ...rest} = row
  return createHash('sha256').update(JSON.stringify(rest)).digest('base64url')
}
