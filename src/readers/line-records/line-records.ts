import {counted} from '../../diagnostic/counted.js'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {ARTICLE_LIMIT, decodeUtf8} from '../bytes.js'
import {type ByteLine, byteLines} from '../lines/lines.js'
import type {Reader, Source} from '../reader.js'
import {createRowReader} from '../rows/row.js'

/** The column of a file whose lines are not divided. */
const WHOLE = ['text']

/**
 * Records of lines: a line whose columns a separator divides, or several lines that are a column each (a separator at the
 * end of them goes), or a line that is a text. The source names the columns.
 */
export const lineRecords: Reader = {
  format: 'lines',
  extensions: [],
  async *read(input, report) {
    const read = createRowReader(input, report)
    const {separator, lines_per_record: count, columns = WHOLE} = input
    let record: string[] = []
    let first = 1
    for await (const one of byteLines(input.open(), ARTICLE_LIMIT, count === undefined ? 'passed over' : 'kept')) {
      const {number: line} = one
      const text = textOfLine(one, input, report)
      if (text === undefined) continue
      if (record.length === 0) {
        if (text.trim() === '') continue
        first = line
      }
      if (count !== undefined) record.push(withoutEnd(text, separator))
      else record = separator === undefined ? [text] : text.split(separator)
      if (count !== undefined && record.length < count) continue
      const place = {file: input.name, line: first}
      const cells = record
      record = []
      if (cells.length !== columns.length) {
        const message = `The record has ${counted(cells.length, 'column')}, expected ${columns.length}: ${columns.join(', ')}.`
        report(diagnostic('input/broken-record', message, place))
        continue
      }
      const article = read(Object.fromEntries(columns.map((name, i) => [name, cells[i]])), place)
      if (article) yield article
    }
    read.end()
    if (record.length > 0) {
      const message = `The last record has ${counted(record.length, 'line')}, expected ${count}.`
      report(diagnostic('input/broken-record', message, {file: input.name, line: first}))
    }
  },
}

/** A decoded line; undefined where it cannot be decoded, or is too long, which is reported. */
function textOfLine({number: line, offset, bytes}: ByteLine, {name}: Source, report: Report): string | undefined {
  if (!bytes) {
    const message = `Line ${line} has more than ${ARTICLE_LIMIT} bytes.`
    report(diagnostic('input/too-large', message, {file: name, line, byte: offset}))
    return undefined
  }
  const decoded = decodeUtf8(bytes)
  if ('invalidAt' in decoded) {
    const byte = offset + decoded.invalidAt
    report(diagnostic('input/invalid-utf8', `The byte at ${byte} is not UTF-8.`, {file: name, line, byte}))
    return undefined
  }
  const text = decoded.text.replace(/\r$/, '')
  return line === 1 ? text.replace(/^\ufeff/, '') : text
}

function withoutEnd(text: string, separator: string | undefined): string {
  const line = text.trimEnd()
  return separator !== undefined && line.endsWith(separator) ? line.slice(0, -separator.length) : line
}
