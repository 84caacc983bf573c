import {plainName} from './column-name.js'
import {defaultFields, type FieldMapping, type FieldName} from './fields.js'
import guesses from './guesses.json' with {type: 'json'}

/** The names that columns usually have, the commonest first, by field. */
const usual = Object.entries(guesses).map(([field, names]) => [field as FieldName, names.map(plainName)] as const)
/** Fields whose column may be that of another too: none of them is taken twice. */
const TEXTS: ReadonlySet<FieldName> = new Set(['body', 'html', 'paragraphs'])
const TAG = /<(?:p|div|br|span|a|h[1-6]|img|ul|li|table)\b[^<>]{0,2000}>/i

/**
 * What the columns of a row hold, as far as their names and their values say; undefined where none of them is text. Rows
 * that have the columns of `khabar annotate` (text or html) and no others that it knows are read by those.
 */
export function guessFields(row: object): FieldMapping | undefined {
  const cells = row as Readonly<Record<string, unknown>>
  const columns = new Map<string, string>()
  for (const name of Object.keys(cells)) if (!columns.has(plainName(name))) columns.set(plainName(name), name)
  const fields: Partial<Record<FieldName, string>> = {}
  const taken = new Set<string>()
  for (const [field, names] of usual) {
    for (const name of names) {
      const column = columns.get(name)
      if (column === undefined || taken.has(column)) continue
      const path = pathTo(field, column, cells[column])
      if (path === undefined) continue
      const [as, way] = path
      if (fields[as] !== undefined) continue
      fields[as] = way
      taken.add(column)
      break
    }
  }
  if (fields.paragraphs !== undefined && fields.body !== undefined) delete fields.body
  const hasText = [...TEXTS].some((name) => fields[name as keyof typeof fields] !== undefined)
  // An abstract that is all there is is the text.
  if (!hasText && fields.abstract === undefined && fields.summary !== undefined) {
    fields.abstract = fields.summary
    delete fields.summary
  }
  return hasText || fields.abstract !== undefined ? fields : undefined
}

/** Whether every column is called as its field, or as in the rows of `khabar annotate`: then there is nothing to say. */
export const isUsual = (fields: FieldMapping): boolean =>
  Object.entries(fields).every(([name, column]) => column === name || defaultFields[name as FieldName] === column)

/** The field and the path that a column of this name and value is for; undefined where the value is none for it. */
function pathTo(field: FieldName, column: string, value: unknown): readonly [FieldName, string] | undefined {
  const isPath = /[.|[\]]/.test(column)
  if (field === 'body' || field === 'paragraphs') {
    const list = isPath ? undefined : paragraphsIn(value)
    if (list !== undefined) return ['paragraphs', column + list]
    if (typeof value !== 'string' || field === 'paragraphs') return undefined
    return TAG.test(value.slice(0, 5000)) ? ['html', column] : ['body', column]
  }
  if (field === 'id')
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
      ? [field, column]
      : undefined
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)) return undefined
  return [field, column]
}

/** The rest of the path to the paragraphs in a list: its strings, or the texts of its objects. */
function paragraphsIn(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  const [first] = value as readonly unknown[]
  if (typeof first === 'string') return ''
  return typeof first === 'object' && first !== null && 'text' in first ? '[].text' : undefined
}
