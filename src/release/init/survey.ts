import {dirname, extname} from 'node:path'
import {withoutCompression} from '../../readers/compression/decompress.js'
import {firstRow} from '../../readers/first-row.js'
import {readerFor} from '../../readers/readers.js'
import {guessFields} from '../../readers/rows/guess.js'
import {unusedColumns} from '../../readers/rows/unused-columns.js'
import type {Input} from '../../records/types.js'
import {filesBelow} from '../contents/checksums.js'
import {isOther} from '../contents/own-files.js'
import {isOwnRow} from '../read/not-records.js'

/** What an input was made of. */
export interface FoundFiles {
  readonly files: number
  /** Columns of the first file that no field takes, as a message; null where there are none. */
  readonly unused: string | null
}

/** What lies in a folder that becomes a dataset. */
export interface Survey {
  /** One for each folder and kind of file that a reader is for, sorted by path. */
  readonly inputs: readonly Input[]
  /** What is known of each input, in the same order. */
  readonly found: readonly FoundFiles[]
  /** Files that no reader is for, sorted. */
  readonly unread: readonly string[]
}

/** Kinds of files that are rows: their columns are mapped. */
const ROWS: ReadonlySet<string | undefined> = new Set(['csv', 'tsv', 'json', 'jsonl'])

/**
 * Inputs for what lies in a folder: a pattern for each folder and kind of file, with a mapping of fields where the columns of
 * the first file have names that are known. Records that khabar wrote are no input.
 */
export async function survey(folder: string, source: string): Promise<Survey> {
  const groups = new Map<string, {first: string; files: number}>()
  const unread: string[] = []
  for (const path of await filesBelow(folder)) {
    if (isOther(path)) continue
    if (!readerFor(path)) {
      unread.push(path)
      continue
    }
    const plain = withoutCompression(path)
    const ending = path.slice(plain.length - extname(plain).length)
    const pattern = dirname(path) === '.' ? `*${ending}` : `${dirname(path).split('/')[0]}/**/*${ending}`
    const group = groups.get(pattern)
    if (group) group.files++
    else groups.set(pattern, {first: path, files: 1})
  }
  const inputs: Input[] = []
  const found: FoundFiles[] = []
  for (const [path, {first, files}] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = ROWS.has(readerFor(first)?.format) ? await firstRow(`${folder}/${first}`) : {}
    if (isOwnRow(row)) continue
    const fields = guessFields(row)
    inputs.push({path, source, ...(fields && {fields: fields as NonNullable<Input['fields']>})})
    const columns = unusedColumns()
    if (fields) columns.see(row, fields)
    found.push({files, unused: columns.message() ?? null})
  }
  return {inputs, found, unread}
}
