import {hash} from 'node:crypto'
import type {ArticleRecord} from '../../../records/types.js'

/** Parts of a record whose changes are told apart, in the order of a report; `split` is apart from them: it is a move. */
export const parts = [
  'metadata',
  'text',
  'sections',
  'sentences',
  'tokens',
  'entities',
  'facts',
  'edits',
  'annotators',
  'cluster',
] as const
export type Part = (typeof parts)[number]

/** Characters of one part's checksum: 60 bits, so that two of a million records differ unseen once in 10^12 pairs. */
const WIDTH = 10

/** The checksums of all parts of a record, joined: about 110 bytes, no text. */
export function fingerprintOf(record: ArticleRecord): string {
  return parts.map((part) => hash('sha256', JSON.stringify(partOf(record, part)), 'base64').slice(0, WIDTH)).join('')
}

/** The parts in which two fingerprints differ. */
export function changedParts(before: string, after: string): Part[] {
  return parts.filter((_, i) => {
    const [start, end] = [i * WIDTH, (i + 1) * WIDTH]
    return before.slice(start, end) !== after.slice(start, end)
  })
}

function partOf(record: ArticleRecord, part: Part): unknown {
  if (part !== 'metadata') return record[part]
  const {schema_version, source, language, offset_unit, agency, dateline, published_at} = record
  return {schema_version, source, language, offset_unit, agency, dateline, published_at}
}
