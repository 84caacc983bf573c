import {createReadStream} from 'node:fs'
import papaparse from 'papaparse'
import {collect, decodeUtf8} from './bytes.js'
import {decompress} from './compression/decompress.js'
import {csvRecords, delimiterOf} from './csv/records.js'
import {byteLines} from './lines/lines.js'
import {readerFor} from './readers.js'
import {recoded} from './recode.js'

/** Bytes of a file that are read to see its first row. */
const HEAD = 1 << 20

/** The first row of a file of rows (in an `encoding` if not UTF-8), by column; without any where it has no rows, has another format or cannot be read. */
export async function firstRow(path: string, encoding?: string): Promise<Readonly<Record<string, unknown>>> {
  const format = readerFor(path)?.format
  const bytes = () => decompress(createReadStream(path, {end: HEAD}) as AsyncIterable<Uint8Array>, path, () => {})
  const open = () => recoded(bytes(), {}, encoding)
  try {
    if (format === 'csv' || format === 'tsv') return await firstOfCsv(open(), format === 'tsv' ? '\t' : undefined)
    if (format === 'jsonl')
      for await (const {bytes} of byteLines(open(), HEAD, 'passed over')) return objectIn(JSON.parse(textOf(bytes)))
    if (format === 'json') {
      const value: unknown = JSON.parse(textOf(await collect(open(), HEAD)))
      return objectIn(Array.isArray(value) ? value[0] : value)
    }
  } catch {
    // What is wrong with the file is for the build to report.
  }
  return {}
}

async function firstOfCsv(chunks: AsyncIterable<Uint8Array>, separator: string | undefined) {
  let header: readonly string[] | undefined
  let delimiter = separator
  for await (const {bytes} of csvRecords(chunks, HEAD, delimiter)) {
    const record = textOf(bytes)
    if (record.trim() === '') continue
    delimiter ??= delimiterOf(record)
    const cells = papaparse.parse<string[]>(record, {delimiter, newline: '\n'}).data[0] ?? []
    if (header) return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']))
    header = cells.map((cell) => cell.trim())
  }
  return Object.fromEntries((header ?? []).map((name) => [name, '']))
}

const objectIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : {}

function textOf(bytes: Uint8Array | undefined): string {
  const decoded = bytes && decodeUtf8(bytes)
  return decoded && 'text' in decoded ? decoded.text.replace(/^\ufeff/, '') : ''
}
