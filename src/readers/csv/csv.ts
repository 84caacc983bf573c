import papaparse from 'papaparse'
import {counted} from '../../diagnostic/counted.js'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import type {RawArticle} from '../../document/article.js'
import {ARTICLE_LIMIT, decodeUtf8} from '../bytes.js'
import type {Reader, Source} from '../reader.js'
import {createRowReader} from '../rows/row.js'
import {csvRecords, delimiterOf} from './records.js'

/**
 * Comma-separated values (RFC 4180) in UTF-8 with a header, or with columns that the source names; semicolons, tabs and
 * bars do as well. A row that does not fit its header is refused.
 */
export const csv: Reader = {
  format: 'csv',
  extensions: ['.csv'],
  read: (input, report) => rowsOf(input, report, input.separator),
}

/** The same with tabs, whatever else the header holds. */
export const tsv: Reader = {
  format: 'tsv',
  extensions: ['.tsv', '.tab'],
  read: (input, report) => rowsOf(input, report, input.separator ?? '\t'),
}

/** A record without these is cut at its delimiters: millions of short rows need no parser each. */
const NEEDS_PARSER = /["\n\ufeff]/

async function* rowsOf(input: Source, report: Report, separator: string | undefined): AsyncGenerator<RawArticle> {
  const read = createRowReader(input, report)
  let header = input.columns
  let delimiter = separator
  for await (const {line, offset, bytes} of csvRecords(input.open(), ARTICLE_LIMIT, delimiter)) {
    const place = {file: input.name, line}
    if (!bytes) {
      const message = `The row has more than ${ARTICLE_LIMIT} bytes: a quote may not be closed.`
      report(diagnostic('input/too-large', message, {...place, byte: offset}))
      continue
    }
    const decoded = decodeUtf8(bytes)
    if ('invalidAt' in decoded) {
      const byte = offset + decoded.invalidAt
      report(diagnostic('input/invalid-utf8', `The byte at ${byte} is not UTF-8.`, {...place, byte}))
      if (!header) return
      continue
    }
    const record = offset === 0 ? decoded.text.replace(/^\ufeff/, '') : decoded.text
    if (record.trim() === '') continue
    delimiter ??= delimiterOf(record)
    const {data, errors} = NEEDS_PARSER.test(record)
      ? papaparse.parse<string[]>(record, {delimiter, newline: '\n'})
      : {data: [record.split(delimiter)], errors: []}
    const cells = data.length === 1 ? data[0]! : data.flat()
    const [flaw] = errors
    if (flaw || data.length !== 1) {
      const message = `${flaw?.message ?? 'The row holds a line break outside quotes'}.`
      report(diagnostic('input/invalid-csv', message, place))
      if (!header) return
      continue
    }
    if (!header) {
      header = cells.map((cell) => cell.trim())
      continue
    }
    if (cells.length !== header.length) {
      const message = `The row has ${counted(cells.length, 'field')}, but the header has ${header.length}.`
      report(diagnostic('input/invalid-csv', message, place))
      continue
    }
    const row = Object.fromEntries(header.map((name, i) => [name, cells[i] === '' ? null : cells[i]]))
    const article = read(row, place)
    if (article) yield article
  }
  read.end()
}
