import {type FieldMapping, type FieldName, fieldNames} from './fields.js'
import {columnsOfPath} from './path.js'

/** Words from which a value is a text rather than a label, a list of tags or an address. */
const WORDS = 8
/** Characters of a value in which they are counted. */
const COUNTED = 2000

const bodies: readonly FieldName[] = ['body', 'paragraphs', 'html']

/** Whether a mapping has a field for the text of an article, apart from its abstract. */
export const hasBody = (fields: FieldMapping): boolean => bodies.some((name) => fields[name] !== undefined)

/**
 * The column that most likely holds the body: the one that no field takes and that has the longest text, where that is longer
 * than the abstract. `lengths` has the longest text of each column, in characters (see textLength).
 */
export function bodyMeant(lengths: ReadonlyMap<string, number>, fields: FieldMapping = {}): string | undefined {
  if (hasBody(fields)) return undefined
  const taken = new Set(fieldNames.flatMap((name) => (fields[name] === undefined ? [] : columnsOfPath(fields[name]))))
  let [found, most]: [string | undefined, number] = [undefined, 0]
  for (const column of fields.abstract === undefined ? [] : columnsOfPath(fields.abstract))
    most = Math.max(most, lengths.get(column) ?? 0)
  for (const [column, length] of lengths) if (!taken.has(column) && length > most) [found, most] = [column, length]
  return found
}

/** Characters of a value that is a text; 0 for any other. */
export function textLength(value: unknown): number {
  if (typeof value !== 'string') return 0
  return value.slice(0, COUNTED).trim().split(/\s+/).length >= WORDS ? value.length : 0
}

/** `No column is mapped to the body; did you mean body=story?` */
export const withoutBody = (column: string): string =>
  `No column is mapped to the body; did you mean body=${JSON.stringify(column)}?`
