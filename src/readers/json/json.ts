import {diagnostic} from '../../diagnostic/diagnostic.js'
import {collect, decodeUtf8, FILE_LIMIT} from '../bytes.js'
import type {Reader} from '../reader.js'
import {readPath} from '../rows/path.js'
import {createRowReader} from '../rows/row.js'

/** A list of objects, or one object, in a file that is read as a whole. */
export const json: Reader = {
  format: 'json',
  extensions: ['.json'],
  async *read(input, report) {
    const place = {file: input.name}
    const bytes = await collect(input.open(), FILE_LIMIT)
    if (!bytes) {
      report(
        diagnostic('input/too-large', `${input.name} has more than ${FILE_LIMIT} bytes: write it as jsonl.`, place),
      )
      return
    }
    if (bytes.length === 0) return
    const decoded = decodeUtf8(bytes)
    if ('invalidAt' in decoded) {
      const byte = decoded.invalidAt
      report(diagnostic('input/invalid-utf8', `The byte at ${byte} is not UTF-8.`, {...place, byte}))
      return
    }
    let value: unknown
    try {
      value = JSON.parse(decoded.text.replace(/^\ufeff/, ''))
    } catch (error) {
      const reason = error instanceof Error ? error.message.slice(0, 120) : String(error)
      report(diagnostic('input/invalid-json', `${input.name} is not JSON: ${reason}.`, place))
      return
    }
    const read = createRowReader(input, report)
    const within =
      input.rows === undefined || typeof value !== 'object' || value === null ? undefined : readPath(input.rows)
    const list = within ? within(value as object).flatMap(({value}) => value) : value
    const rows: readonly unknown[] = Array.isArray(list) ? list : [list]
    for (const [i, row] of rows.entries()) {
      const article = read(row, Array.isArray(list) ? {...place, pointer: `/${i}`} : place)
      if (article) yield article
    }
    read.end()
  },
}
