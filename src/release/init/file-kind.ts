import {firstRow} from '../../readers/first-row.js'
import {headOf} from '../../readers/head-of.js'
import {probableEncoding} from '../../readers/probable-encoding.js'
import {readerFor} from '../../readers/readers.js'
import {bodyMeant, textLength} from '../../readers/rows/body-meant.js'
import {guessFields} from '../../readers/rows/guess.js'
import {isOwnRow} from '../../readers/rows/own-row.js'
import {unusedColumns} from '../../readers/rows/unused-columns.js'
import type {Input} from '../../records/types.js'

/** How a file is to be read, as far as its beginning shows it. */
export interface FileKind {
  readonly layout: Pick<Input, 'encoding' | 'fields'>
  /** Columns that no field takes, as a message; null where there are none. */
  readonly unused: string | null
  /** Why its text is not found, with the column that most likely holds it, as a message; null where nothing is wrong. */
  readonly noBody: string | null
  /** Whether khabar wrote it: records are no input. */
  readonly isOwn: boolean
}

/** Kinds of files that are rows: their columns are mapped. */
const ROWS: ReadonlySet<string | undefined> = new Set(['csv', 'tsv', 'json', 'jsonl'])
/** Kinds of files whose encoding nothing in them says. */
const PLAIN: ReadonlySet<string | undefined> = new Set([...ROWS, 'txt'])
/** Columns that a message names. */
const NAMED = 40
/** Bytes that show the encoding. */
const HEAD = 1 << 16

/** Looks at the beginning of a file. */
export async function fileKind(path: string): Promise<FileKind> {
  const format = readerFor(path)?.format
  const encoding = PLAIN.has(format) ? probableEncoding(await headOf(path, HEAD)) : undefined
  const row = ROWS.has(format) ? await firstRow(path, encoding) : {}
  const fields = guessFields(row)
  const columns = unusedColumns()
  const isOwn = isOwnRow(row)
  // Without a mapping all columns are unused; the build reads them by the fields of `khabar annotate`, and refuses the rows.
  if (!isOwn) columns.see(row, fields ?? {})
  return {
    layout: {
      ...(encoding !== undefined && {encoding}),
      ...(fields && {fields: fields as NonNullable<Input['fields']>}),
    },
    unused: fields ? (columns.message() ?? null) : null,
    noBody: isOwn ? null : fields ? (columns.bodyMessage() ?? null) : withoutText(row),
    isOwn,
  }
}

/** What to say of a row in which no column is known to hold text; null for no row. */
function withoutText(row: Readonly<Record<string, unknown>>): string | null {
  const names = Object.keys(row)
  if (names.length === 0) return null
  const column = bodyMeant(new Map(Object.entries(row).map(([name, value]) => [name, textLength(value)])))
  const advice = column === undefined ? 'name it as body=COLUMN.' : `did you mean body=${JSON.stringify(column)}?`
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : ''
  return `No column name is known to mean the text of an article; ${advice} The columns are ${names.slice(0, NAMED).join(', ')}${more}.`
}
