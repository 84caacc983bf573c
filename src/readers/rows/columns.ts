import {diagnostic, type Place, type Report} from '../../diagnostic/diagnostic.js'
import type {SourcePiece} from './assemble.js'
import {listOf, paragraphsOf, stringOf, usualMarks, wholeNumber} from './cells.js'
import {type FieldMapping, type FieldName, fieldNames, type Layout, listFields} from './fields.js'
import {type Path, type PathValue, readPath} from './path.js'

type ListName = (typeof listFields)[number]
type StringName = Exclude<FieldName, 'paragraphs' | ListName>

/** The values of a row under the mapping's names, checked. */
export interface Columns extends Partial<Record<StringName, string>>, Partial<Record<ListName, readonly string[]>> {
  readonly paragraphs?: readonly SourcePiece[]
}

/** Takes the mapped columns of a row; undefined where one holds what it must not, with one error that tells the id behind its prefix. Null counts as absent. */
export type ColumnReader = (row: object, place: Place, report: Report, prefix?: string) => Columns | undefined

/** Fields whose text may hold what the layout replaces. */
const TEXTS: ReadonlySet<FieldName> = new Set(['title', 'kicker', 'abstract', 'body', 'paragraphs', 'summary', 'html'])
const AS_IT_CAME: ReadonlySet<FieldName> = new Set(['body', 'html', 'abstract'])
const DATES: ReadonlySet<FieldName> = new Set(['published_at', 'updated_at'])

/** A reader of columns by a mapping and the rest of the layout. A TypeError where a path is none: the schema and the command line check them. */
export function columnReader(fields: FieldMapping, layout: Layout = {}): ColumnReader {
  const paths: {name: FieldName; column: string; path: Path}[] = []
  // The id first: what is wrong with the others is told with it.
  for (const name of fieldNames) {
    const column = fields[name]
    if (column === undefined) continue
    const path = readPath(column)
    if (!path) throw new TypeError(`${name}: ${column} is no path`)
    paths.push({name, column, path})
  }
  const replacements = Object.entries(layout.replace ?? {})
  const replaced = (string: string) => replacements.reduce((text, [found, put]) => text.replaceAll(found, put), string)

  return (row, place, report, prefix = '') => {
    const columns: Record<string, unknown> = {}
    for (const {name, column, path} of paths) {
      const found = path(row).filter(({value}) => value !== undefined && value !== null)
      if (found.length === 0) continue
      const at = (): Place => ({
        ...place,
        ...(typeof columns.id === 'string' && {id: prefix + columns.id}),
        pointer: `${place.pointer ?? ''}/${escapePointer(column)}`,
      })
      const value = read(name, found, layout)
      if (value === undefined) {
        const wrong = found.map(({value}) => value).find((value) => stringOf(value) === undefined)
        report(diagnostic('input/wrong-type', `"${column}" is ${kindName(wrong)}; ${wanted(name)} is expected.`, at()))
        return undefined
      }
      if (typeof value === 'string' ? !value.isWellFormed() : value.some((piece) => !textOf(piece).isWellFormed())) {
        report(diagnostic('input/lone-surrogate', `"${column}" contains half of a surrogate pair.`, at()))
        return undefined
      }
      if (value.length === 0 && name !== 'body') continue
      columns[name] =
        replacements.length === 0 || !TEXTS.has(name)
          ? value
          : typeof value === 'string'
            ? replaced(value)
            : value.map((piece) => (typeof piece === 'string' ? piece : {...piece, text: replaced(piece.text)}))
    }
    return columns as Columns
  }
}

const textOf = (piece: string | SourcePiece) => (typeof piece === 'string' ? piece : piece.text)

function read(
  name: FieldName,
  found: readonly PathValue[],
  {split}: Layout,
): string | readonly string[] | readonly SourcePiece[] | undefined {
  if (name === 'paragraphs') return paragraphsOf(found)
  if (isList(name)) return listOf(found, split?.[name] ?? usualMarks[name])
  const strings: string[] = []
  for (const {value} of found) {
    for (const one of Array.isArray(value) && name === 'body' ? (value as readonly unknown[]) : [value]) {
      // A date as a number is an epoch or a spreadsheet's day.
      const number = name === 'id' ? wholeNumber(one) : DATES.has(name) && isNumber(one) ? String(one) : undefined
      const string = number ?? stringOf(one)
      if (string === undefined) return undefined
      strings.push(tidy(name, string))
    }
  }
  return name === 'body' ? strings.join('\n') : (strings.find((string) => string.trim() !== '') ?? strings[0]!)
}

/** A text stays as it came; a headline is one line, and what else there is has no white space around it. */
function tidy(name: FieldName, string: string): string {
  if (AS_IT_CAME.has(name)) return string
  if (!/[\r\n]/.test(string)) return name === 'title' || name === 'kicker' ? string : string.trim()
  if (name !== 'title' && name !== 'kicker') return string.trim()
  const lines = string.split(/[\r\n]+/).map((line) => line.trim())
  return lines.filter((line) => line !== '').join(' ')
}

const isNumber = (value: unknown): value is number | bigint => typeof value === 'number' || typeof value === 'bigint'

const isList = (name: FieldName): name is ListName => (listFields as readonly FieldName[]).includes(name)

const wanted = (name: FieldName) =>
  name === 'id'
    ? 'a string or a whole number'
    : name === 'paragraphs' || isList(name)
      ? 'a list of strings'
      : 'a string'

/** What a value is, for a message. */
export const kindName = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`

const escapePointer = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
