import {createReadStream} from 'node:fs'
import Papa from 'papaparse'
import {collect, decodeUtf8} from './bytes.js'
import {decompress} from './compression/decompress.js'
import {byteLines} from './lines/lines.js'
import {readerFor} from './readers.js'

/** Bytes of a file that are read to see its columns. */
const HEAD = 1 << 20

/** The keys of the first row of a file; none where it has no rows or cannot be read. */
export async function firstColumns(path: string): Promise<readonly string[]> {
  const format = readerFor(path)?.format
  const open = () => decompress(createReadStream(path, {end: HEAD}) as AsyncIterable<Uint8Array>, path, () => {})
  try {
    if (format === 'csv') {
      for await (const {bytes} of byteLines(open(), HEAD)) return Papa.parse<string[]>(textOf(bytes)).data[0] ?? []
    }
    if (format === 'jsonl') {
      for await (const {bytes} of byteLines(open(), HEAD)) return Object.keys(JSON.parse(textOf(bytes)))
    }
    if (format === 'json') {
      const value: unknown = JSON.parse(textOf(await collect(open(), HEAD)))
      return Object.keys((Array.isArray(value) ? value[0] : value) ?? {})
    }
  } catch {
    // What is wrong with the file is for the build to report.
  }
  return []
}

function textOf(bytes: Uint8Array | undefined): string {
  const decoded = bytes && decodeUtf8(bytes)
  return decoded && 'text' in decoded ? decoded.text.replace(/^\ufeff/, '') : ''
}
