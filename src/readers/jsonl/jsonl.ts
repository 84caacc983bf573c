import {diagnostic} from '../../diagnostic/diagnostic.js'
import {ARTICLE_LIMIT, decodeUtf8} from '../bytes.js'
import {byteLines} from '../lines/lines.js'
import type {Reader} from '../reader.js'
import {createRowReader} from '../rows/row.js'

/** One JSON object a line, in UTF-8. Empty lines count as lines and hold no row. */
export const jsonl: Reader = {
  format: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  async *read(input, report) {
    const read = createRowReader(input, report)
    for await (const {number, offset, bytes} of byteLines(input.open(), ARTICLE_LIMIT, 'passed over')) {
      const place = {file: input.name, line: number}
      if (!bytes) {
        report(
          diagnostic('input/too-large', `Line ${number} has more than ${ARTICLE_LIMIT} bytes.`, {
            ...place,
            byte: offset,
          }),
        )
        continue
      }
      const decoded = decodeUtf8(bytes)
      if ('invalidAt' in decoded) {
        const byte = offset + decoded.invalidAt
        report(diagnostic('input/invalid-utf8', `The byte at ${byte} is not UTF-8.`, {...place, byte}))
        continue
      }
      const line = number === 1 ? decoded.text.replace(/^\ufeff/, '') : decoded.text
      if (line.trim() === '') continue
      let row: unknown
      // A file of millions of wrong lines needs no stack for each: it takes longer than all else.
      const {stackTraceLimit} = Error
      Error.stackTraceLimit = 0
      try {
        row = JSON.parse(line)
      } catch (error) {
        report(diagnostic('input/invalid-json', `Line ${number} is not JSON: ${reason(error)}.`, place))
        continue
      } finally {
        Error.stackTraceLimit = stackTraceLimit
      }
      const article = read(row, place)
      if (article) yield article
    }
    read.end()
  },
}

/** V8 quotes the whole line; its first words say enough. */
const reason = (error: unknown) => (error instanceof Error ? error.message.slice(0, 120).split('\n')[0] : String(error))
