import {hash} from 'node:crypto'
import {currentRecord} from '../../../records/current-record.js'
import type {ArticleRecord} from '../../../records/types.js'
import {compareVersions} from '../../../records/version.js'

/** Parts of a record whose changes are distinguished, in the order of a report; `split` is apart from them: it is a move. */
export const parts = [
  'metadata',
  'text',
  'sections',
  'sentences',
  'tokens',
  'entities',
  'facts',
  'extensions',
  'edits',
  'annotators',
  'cluster',
] as const
export type FingerprintPart = (typeof parts)[number]

/** Characters of one part's checksum: 60 bits, so that two of a million records differ unseen once in 10^12 pairs. */
const WIDTH = 10

/**
 * The checksums of all parts of a record, joined: about 110 bytes, no text. The version of its schema does not count: a
 * field that is absent is one that is null or empty.
 */
export function fingerprintOf(record: ArticleRecord): string {
  const whole = currentRecord(record)
  return parts.map((part) => checksumOf(partOf(whole, part))).join('')
}

const checksumOf = (value: unknown): string => hash('sha256', JSON.stringify(value), 'base64').slice(0, WIDTH)

/** The fingerprint of the same record in a near-duplicate group. */
export const inCluster = (print: string, cluster: string | null): string =>
  print.slice(0, (parts.length - 1) * WIDTH) + checksumOf(cluster)

/** The parts in which two fingerprints differ. */
export function changedParts(before: string, after: string): FingerprintPart[] {
  return parts.filter((_, i) => {
    const [start, end] = [i * WIDTH, (i + 1) * WIDTH]
    return before.slice(start, end) !== after.slice(start, end)
  })
}

/** The record as a version of the schema could hold it: what later versions added is left out. */
export function asOf(record: ArticleRecord, version: string): ArticleRecord {
  if (compareVersions(version, '1.2.0') >= 0) return record
  const {extensions, ...rest} = record
  const older = {...rest, annotators: record.annotators.filter(({layer}) => !layer.startsWith('x-'))}
  const {redacted, ...source} = record.source
  if (compareVersions(version, '1.1.0') >= 0) return {...older, source}
  const {updated_at, canonical_url, category, tags, authors, summary, page_type, images, ...kept} = {...older, source}
  return {
    ...kept,
    tokens: record.tokens.map(({start, end}) => ({start, end})),
    annotators: older.annotators.filter(({layer}) => layer !== 'morphology'),
  }
}

function partOf(record: ArticleRecord, part: FingerprintPart): unknown {
  if (part !== 'metadata') return record[part]
  const {
    schema_version,
    text,
    sections,
    sentences,
    tokens,
    entities,
    facts,
    extensions,
    edits,
    annotators,
    cluster,
    split,
    ...rest
  } = record
  return rest
}
