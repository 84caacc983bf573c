import {readdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import type {Diagnostic} from '../../diagnostic/diagnostic.js'
import {recordsOf} from '../contents/records.js'
import type {KeyedRow} from './cache/annotate-missing.js'
import {type RowNotes, writeKeys} from './cache/annotation-cache.js'
import type {Markers} from './markers.js'

/** Rows of one part: what an interruption loses at the most. */
const PART_ROWS = 128

/** Rows between two moments in which a signal is heard. */
const BREATH = 8

/** What a part's marker says besides its size. */
interface PartNotes {
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
    const marker = await markers.find<PartNotes>(`annotated/${name}`, join(folder, name))
    if (!marker) break
    done += marker.rows
    for (const warning of marker.warnings) warnings.push(warning)
    files.push(join(folder, name))
  }
  const whole = new Set(files)
  for (const name of await readdir(folder))
    if (!whole.has(join(folder, name.slice(0, '000000.jsonl'.length)))) await rm(join(folder, name))

  let lines: string[] = []
  let found: Diagnostic[] = []
  let notes: RowNotes[] = []
  const finish = async () => {
    const name = nameOf(files.length)
    const path = join(folder, name)
    await writeFile(path, lines.join(''))
    await writeKeys(folder, {part: name, rows: notes})
    await markers.mark<PartNotes>(`annotated/${name}`, path, lines.length, {warnings: found})
    files.push(path)
    for (const warning of found) warnings.push(warning)
    lines = []
    found = []
    notes = []
  }
  for await (const {line, source, ...row} of annotate(after(rows, done))) {
    const {rejected, diagnostics} = row
    lines.push(line)
    notes.push({...row, ...(diagnostics.length > 0 && source !== undefined && {line: source})})
    if (!rejected) for (const warning of diagnostics) found.push(warning)
    if (lines.length === PART_ROWS) await finish()
    // Annotating in this very thread waits for nothing: an interruption is let through here.
    else if (lines.length % BREATH === 0) await setImmediate()
  }
  if (lines.length > 0) await finish()
  return {files, warnings}
}

/** An article that was refused, as it stands in a part. */
export interface Refused {
  readonly id: string | null
  readonly rejected: readonly Diagnostic[]
}

/** The lines of parts. */
export const annotatedLines = (files: readonly string[]) =>
  recordsOf(files) as AsyncIterable<unknown> as AsyncIterable<import('../../records/types.js').ArticleRecord | Refused>

async function* after<T>(rows: AsyncIterable<T>, count: number): AsyncGenerator<T> {
  let passed = 0
  for await (const row of rows) if (passed++ >= count) yield row
}
