import {open} from 'node:fs/promises'
import {firstRow} from '../../readers/first-row.js'
import {probableEncoding} from '../../readers/probable-encoding.js'
import {readerFor} from '../../readers/readers.js'
import {guessFields} from '../../readers/rows/guess.js'
import {unusedColumns} from '../../readers/rows/unused-columns.js'
import type {Input} from '../../records/types.js'
import {isOwnRow} from '../read/not-records.js'

/** How a file is to be read, as far as its beginning shows it. */
export interface FileKind {
  readonly layout: Pick<Input, 'encoding' | 'fields'>
  /** Columns that no field takes, as a message; null where there are none. */
  readonly unused: string | null
  /** Whether khabar wrote it: records are no input. */
  readonly isOwn: boolean
}

/** Kinds of files that are rows: their columns are mapped. */
const ROWS: ReadonlySet<string | undefined> = new Set(['csv', 'tsv', 'json', 'jsonl'])
/** Kinds of files whose encoding nothing in them says. */
const PLAIN: ReadonlySet<string | undefined> = new Set([...ROWS, 'txt'])
/** Bytes that show the encoding. */
const HEAD = 1 << 16

/** Looks at the beginning of a file. */
export async function fileKind(path: string): Promise<FileKind> {
  const format = readerFor(path)?.format
  const encoding = PLAIN.has(format) ? probableEncoding(await headOf(path)) : undefined
  const row = ROWS.has(format) ? await firstRow(path, encoding) : {}
  const fields = guessFields(row)
  const columns = unusedColumns()
  if (fields) columns.see(row, fields)
  return {
    layout: {
      ...(encoding !== undefined && {encoding}),
      ...(fields && {fields: fields as NonNullable<Input['fields']>}),
    },
    unused: columns.message() ?? null,
    isOwn: isOwnRow(row),
  }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
