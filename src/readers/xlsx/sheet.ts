import {xmlParser} from '../xml/parser.js'
import {unescaped} from './strings.js'

/** A row of a sheet: its number from 1, and its cells from column A; one that is not there is undefined. */
export interface SheetRow {
  readonly number: number
  readonly cells: readonly (string | undefined)[]
}

/** Columns of a sheet, XFD the last (ECMA-376, part 1, 18.3.1.13). */
const COLUMNS = 16_384

/** The rows of a sheet's XML, in order. Holds a chunk and its rows. */
export async function* sheetRows(chunks: AsyncIterable<string>, strings: readonly string[]): AsyncGenerator<SheetRow> {
  const rows: SheetRow[] = []
  let cells: (string | undefined)[] = []
  let number = 0
  let column = -1
  let type = ''
  let text = ''
  let inValue = false
  const parser = xmlParser({
    onopentag(name, attributes) {
      if (name === 'row') {
        number = Number(attributes.r) || number + 1
        cells = []
        column = -1
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r)
        type = attributes.t ?? 'n'
        text = ''
      } else if (name === 'v' || name === 't') inValue = true
    },
    ontext(piece) {
      if (inValue) text += piece
    },
    onclosetag(name) {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'c' && column >= 0 && column < COLUMNS)
        cells[column] = type === 's' ? strings[Number(text)] : type === 'e' ? '' : unescaped(text)
      else if (name === 'row') rows.push({number, cells})
    },
  })
  for await (const chunk of chunks) {
    parser.write(chunk)
    yield* rows.splice(0)
  }
  parser.end()
  yield* rows.splice(0)
}

/** The column of a reference, from 0: A1 is 0, AA7 is 26. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64
    if (value < 1 || value > 26) break
    column = column * 26 + value
  }
  return column - 1
}
