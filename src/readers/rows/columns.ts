import {diagnostic, type Place, type Report} from '../../diagnostic/diagnostic.js'
import type {FieldMapping} from './fields.js'

/** The values of a row under the mapping's names, checked. */
export interface Columns extends Partial<Record<Exclude<keyof FieldMapping, 'paragraphs'>, string>> {
  readonly paragraphs?: readonly string[]
}

type Name = keyof FieldMapping

/** Half of a surrogate pair: \p{Surrogate} sees whole pairs as one character. */
const LONE = /\p{Surrogate}/u

/** Takes the mapped columns of a row; undefined where one holds what it must not, with one error that tells the id behind its prefix. Null counts as absent. */
export function readColumns(
  row: unknown,
  fields: FieldMapping,
  place: Place,
  report: Report,
  prefix = '',
): Columns | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    report(diagnostic('input/not-an-object', `The row is ${nameOf(row)}, not an object.`, place))
    return undefined
  }
  const cells = row as Readonly<Record<string, unknown>>
  const columns: Record<string, string | readonly string[]> = {}
  // The id first: what is wrong with the others is told with it.
  const names = (Object.keys(fields) as Name[]).sort((a, b) => Number(b === 'id') - Number(a === 'id'))
  for (const name of names) {
    const column = fields[name]
    if (column === undefined) continue
    const cell = Object.hasOwn(cells, column) ? cells[column] : undefined
    if (cell === undefined || cell === null) continue
    const value = checked(name, cell)
    const at = {
      ...place,
      ...(typeof columns.id === 'string' && {id: prefix + columns.id}),
      pointer: `${place.pointer ?? ''}/${escapePointer(column)}`,
    }
    if (value === undefined) {
      report(diagnostic('input/wrong-type', `"${column}" is ${nameOf(cell)}; ${wanted(name)} is expected.`, at))
      return undefined
    }
    if (typeof value === 'string' ? LONE.test(value) : value.some((string) => LONE.test(string))) {
      report(diagnostic('input/lone-surrogate', `"${column}" holds half of a surrogate pair.`, at))
      return undefined
    }
    if (value !== '' || name === 'body') columns[name] = value
  }
  return columns
}

function checked(name: Name, cell: unknown): string | readonly string[] | undefined {
  if (name === 'id' && typeof cell === 'number' && Number.isSafeInteger(cell)) return String(cell)
  if (name === 'paragraphs') {
    if (typeof cell === 'string') return cell.split(/\n{2,}/)
    return Array.isArray(cell) && cell.every((paragraph) => typeof paragraph === 'string') ? cell : undefined
  }
  // A date as a number is no date that can be told from another; it is read, and warned of, as a string.
  if (name === 'published_at' && typeof cell === 'number') return String(cell)
  return typeof cell === 'string' ? cell : undefined
}

const wanted = (name: Name) =>
  name === 'id' ? 'a string or a whole number' : name === 'paragraphs' ? 'a list of strings' : 'a string'

const nameOf = (value: unknown) =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`

const escapePointer = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
