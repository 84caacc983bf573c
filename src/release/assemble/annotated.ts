import {readdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import type {Diagnostic} from '../../diagnostic/diagnostic.js'
import type {TextPrint} from '../contents/duplicates/text-print.js'
import type {KeyedRow} from './cache/annotate-missing.js'
import {openPart, type PartRow, writePart} from './cache/part.js'
import {digestOf} from './cache/row-digest.js'
import type {Markers} from './markers.js'

/** Rows of one part: what an interruption loses at the most. */
const PART_ROWS = 128

/** Rows between two moments in which a signal is heard. */
const BREATH = 8

/** What a part's marker says besides its size. */
interface Found {
  /** What was found in articles that passed; what refused the others stands in their own lines. */
  readonly warnings: readonly Diagnostic[]
}

/** Files of JSON lines, one line a row that came in: a record, or an id with the reasons why it was refused. */
export interface AnnotatedParts {
  readonly files: readonly string[]
  readonly warnings: readonly Diagnostic[]
}

/**
 * Annotates rows into parts in `folder`. Parts that an earlier build finished are kept as they are, as many as follow one
 * another from the first, and their rows are passed over: the same rows must come in, in the same order.
 */
export async function annotateParts<Row>(
  rows: AsyncIterable<Row>,
  annotate: (rows: AsyncIterable<Row>) => AsyncIterable<KeyedRow>,
  folder: string,
  markers: Markers,
): Promise<AnnotatedParts> {
  const files: string[] = []
  const warnings: Diagnostic[] = []
  const nameOf = (part: number) => `${String(part).padStart(6, '0')}.jsonl`
  let done = 0
  for (;;) {
    const name = nameOf(files.length)
    const marker = await markers.find<Found>(`annotated/${name}`, join(folder, name))
    if (!marker || !(await openPart(join(folder, name)))) break
    done += marker.rows
    for (const warning of marker.warnings) warnings.push(warning)
    files.push(join(folder, name))
  }
  const whole = new Set(files)
  for (const name of await readdir(folder))
    if (!whole.has(join(folder, name.slice(0, '000000.jsonl'.length)))) await rm(join(folder, name))

  let part: PartRow[] = []
  let found: Diagnostic[] = []
  const finish = async () => {
    const name = nameOf(files.length)
    const path = join(folder, name)
    const sha256 = await writePart(path, part)
    await markers.mark<Found>(`annotated/${name}`, path, part.length, {warnings: found}, sha256)
    files.push(path)
    for (const warning of found) warnings.push(warning)
    part = []
    found = []
  }
  for await (const row of annotate(after(rows, done))) {
    part.push(partRow(row))
    if (!row.rejected) for (const warning of row.diagnostics) found.push(warning)
    if (part.length === PART_ROWS) await finish()
    // Annotating in this very thread waits for nothing: an interruption is let through here.
    else if (part.length % BREATH === 0) await setImmediate()
  }
  if (part.length > 0) await finish()
  return {files, warnings}
}

/** A row with what later steps, and the next build, need of it; what the cache has is not made again. */
function partRow({line, source, kept, key, id, rejected, diagnostics}: KeyedRow): PartRow {
  const made = rejected ? undefined : (kept ?? digestOf(line))
  const bytes = kept?.line ?? Buffer.from(line)
  const at = diagnostics.length > 0 && source !== undefined ? {line: source} : {}
  const notes = {key, id, rejected, ...at, diagnostics, bytes: bytes.length, ...(made && {digest: made.digest})}
  return {line: bytes, notes, ...(made && {print: made.print satisfies TextPrint})}
}

async function* after<T>(rows: AsyncIterable<T>, count: number): AsyncGenerator<T> {
  let passed = 0
  for await (const row of rows) if (passed++ >= count) yield row
}
