import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import {finished} from 'node:stream/promises'
import {type Diagnostic, diagnostic, type Report} from '../diagnostic/diagnostic.js'
import type {Annotated} from '../pipeline/annotate.js'
import type {ArticleRecord} from '../records/types.js'

/** What became of the inputs. */
export interface Collected {
  readonly articles: number
  /** Rows left out, by the code of the reason, sorted by code. */
  readonly dropped: readonly {readonly reason: string; readonly count: number}[]
}

/**
 * Sorts annotated rows into two files of JSON lines: records with their near-duplicate group as `cluster`, and what is
 * dropped with its reasons. The first of several equal texts is kept.
 */
export async function collect(
  rows: AsyncIterable<Annotated>,
  recordsPath: string,
  rejectedPath: string,
  report: Report,
): Promise<Collected> {
  const records = createWriteStream(recordsPath)
  const rejected = createWriteStream(rejectedPath)
  const reasons = new Map<string, number>()
  const groups = new Map<string, string>()
  let articles = 0
  const drop = async (id: string | null, found: readonly Diagnostic[]) => {
    const reason = found.find(({severity}) => severity === 'error')?.code ?? found[0]?.code ?? 'article/empty'
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    await write(rejected, `${JSON.stringify({id, rejected: found})}\n`)
  }
  try {
    for await (const {line, rejected: refused, diagnostics, id} of rows) {
      for (const found of diagnostics) report(found)
      if (refused) {
        await drop(id, diagnostics)
        continue
      }
      const record = JSON.parse(line) as ArticleRecord
      const group = groupOf(record.text)
      const file = record.source.file
      const place = {...(file !== null && {file}), id: record.id}
      const twin = groups.get(group)
      if (twin !== undefined) {
        const flaw = diagnostic('release/duplicate-text', `same text as ${twin}`, place)
        report(flaw)
        await drop(record.id, [flaw])
        continue
      }
      groups.set(group, record.id)
      articles++
      await write(records, `${JSON.stringify({...record, cluster: group})}\n`)
    }
  } finally {
    records.end()
    rejected.end()
    await Promise.all([finished(records), finished(rejected)])
  }
  const dropped = [...reasons]
    .map(([reason, count]) => ({reason, count}))
    .sort((a, b) => (a.reason < b.reason ? -1 : 1))
  return {articles, dropped}
}

/** The group of exact duplicates: 64 bits of the SHA-256 of the text without white space, ZWNJ and punctuation. */
export function groupOf(text: string): string {
  const letters = text.replace(/[\p{White_Space}\p{P}\u200c]+/gu, '')
  return createHash('sha256').update(letters).digest('hex').slice(0, 16)
}

async function write(stream: ReturnType<typeof createWriteStream>, piece: string): Promise<void> {
  if (!stream.write(piece)) await once(stream, 'drain')
}
