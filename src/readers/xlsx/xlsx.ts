import {diagnostic} from '../../diagnostic/diagnostic.js'
import {type Entry, nameOfEntry, openZip, refusalOf, type ZipFile} from '../archive/open-zip.js'
import {FILE_LIMIT} from '../bytes.js'
import type {Reader} from '../reader.js'
import {createRowReader} from '../rows/row.js'
import {xmlParser} from '../xml/parser.js'
import {sheetRows} from './sheet.js'
import {createStrings} from './strings.js'

const SHEET = /^xl\/worksheets\/sheet(\d{1,6})\.xml$/i
const STRINGS = /^xl\/sharedStrings\.xml$/i

/**
 * The first sheet of an Excel workbook (ECMA-376), its first row the header. Every cell is a string; a date is the number of
 * its day, which date fields read. Holds the workbook's shared strings and one row.
 */
export const xlsx: Reader = {
  format: 'xlsx',
  extensions: ['.xlsx'],
  decodes: true,
  async *read(input, report) {
    const damaged = (error: unknown) => {
      if (error instanceof Error && 'syscall' in error) throw error
      const reason = error instanceof Error ? error.message.slice(0, 200) : String(error)
      report(diagnostic('input/damaged-file', `The workbook cannot be read: ${reason}.`, {file: input.name}))
    }
    const read = createRowReader(input, report)
    let zip: ZipFile | undefined
    try {
      zip = await openZip(input)
      if (!zip) throw new Error(`it has more than ${FILE_LIMIT} bytes in memory`)
      const {sheet, shared} = await partsOf(zip)
      const strings = shared ? await stringsOf(zip, shared) : []
      let header = input.columns
      for await (const {number, cells} of sheetRows(chunksOf(zip, sheet), strings)) {
        if (cells.every((cell) => cell === undefined || cell === '')) continue
        if (!header) {
          header = Array.from(cells, (cell) => cell?.trim() ?? '')
          continue
        }
        const row = Object.fromEntries(header.map((name, i) => [name, cells[i] || null]))
        const article = read(row, {file: input.name, line: number})
        if (article) yield article
      }
      read.end()
    } catch (error) {
      damaged(error)
    } finally {
      zip?.close()
    }
  },
}

async function partsOf(zip: ZipFile): Promise<{sheet: Entry; shared: Entry | undefined}> {
  const sheets = new Map<number, Entry>()
  let shared: Entry | undefined
  for await (const entry of zip.eachEntry()) {
    const name = nameOfEntry(entry)
    const number = SHEET.exec(name)?.[1]
    if (number !== undefined) sheets.set(Number(number), entry)
    else if (STRINGS.test(name)) shared = entry
  }
  const sheet = sheets.get(Math.min(...sheets.keys()))
  if (!sheet) throw new Error('it has no sheet')
  for (const entry of [sheet, shared]) {
    const refusal = entry && refusalOf(entry, 0, zip.fileSize)
    if (refusal !== undefined) throw new Error(`${nameOfEntry(entry!)}: ${refusal}`)
  }
  return {sheet, shared}
}

async function* chunksOf(zip: ZipFile, entry: Entry): AsyncGenerator<string> {
  const stream = await zip.openReadStreamPromise(entry)
  const decoder = new TextDecoder()
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) yield decoder.decode(chunk, {stream: true})
  } finally {
    stream.destroy()
  }
}

async function stringsOf(zip: ZipFile, entry: Entry): Promise<string[]> {
  if (entry.uncompressedSize > FILE_LIMIT) throw new Error(`its strings have more than ${FILE_LIMIT} bytes`)
  const {strings, handler} = createStrings()
  const parser = xmlParser(handler)
  for await (const chunk of chunksOf(zip, entry)) parser.write(chunk)
  parser.end()
  return strings
}
