import {hash} from 'node:crypto'
import type {ArticleRecord} from '../../../records/types.js'
import {duplicateParameters} from '../../contents/duplicates/parameters.js'
import {printOf} from '../../contents/duplicates/print.js'
import {createTextPrinter, type TextPrint} from '../../contents/duplicates/text-print.js'
import {type Sizes, sizesOf} from '../../contents/sizes.js'
import {fingerprintOf} from '../../contents/versions/fingerprint.js'

/** What a build must know of an annotated record to group, divide, compare and count it without reading it. */
export interface RowDigest {
  readonly id: string
  readonly source: Pick<ArticleRecord['source'], 'file' | 'url' | 'sha256'>
  readonly canonical_url: string | null
  readonly day: string | null
  /** What exact duplicates share. */
  readonly print: string
  /** Of its schema. */
  readonly version: string
  /** Of a record without a group. */
  readonly fingerprint: string
  readonly sizes: Sizes
  /** Checksum of its line. */
  readonly line: string
}

const textPrint = createTextPrinter(duplicateParameters)

/** The digest of a line of annotation and the print of its text. */
export function digestOf(line: string): {readonly digest: RowDigest; readonly print: TextPrint} {
  const record = JSON.parse(line) as ArticleRecord
  const {id, source, canonical_url, published_at, schema_version, text} = record
  const {file, url, sha256} = source
  return {
    digest: {
      id,
      source: {file, url, sha256},
      canonical_url: canonical_url ?? null,
      day: published_at?.slice(0, 10) ?? null,
      print: printOf(text),
      version: schema_version,
      fingerprint: fingerprintOf(record),
      sizes: sizesOf(record),
      line: hash('sha256', line, 'base64url'),
    },
    print: textPrint(text),
  }
}
