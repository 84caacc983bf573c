import {bodyMeant, hasBody, textLength, withoutBody} from './body-meant.js'
import {readDate} from './date.js'
import {fieldMeant} from './field-meant.js'
import {type FieldMapping, type FieldName, fieldNames} from './fields.js'
import {columnsOfPath} from './path.js'

/** Looks out for columns that hold something and that no field takes. */
export interface UnusedColumns {
  /** To be called with each row and the mapping that it was read by. */
  see(row: object, fields: FieldMapping): void
  /** At the end of the file: what was not used, with the field that it may be for; undefined where all was used. */
  message(): string | undefined
  /** At the end of the file: the column that is most likely the body, as a message; undefined where a field takes the body, or no text is left. */
  bodyMessage(): string | undefined
}

/** Rows that are looked at: the first ones show the columns, and millions more need not be. */
const ROWS = 100
/** Columns that a message names. */
const NAMED = 10
/** Longer cells are texts, and a date in one is not its date. */
const LONGEST_DATE = 40

/** Begins with no row. */
export function unusedColumns(): UnusedColumns {
  const unused = new Map<string, unknown>()
  const used = new Set<string>()
  const taken = new Set<FieldName>()
  const mappings = new Set<FieldMapping>()
  /** The longest text of each column, where the mapping has no body. */
  const lengths = new Map<string, number>()
  let rows = 0
  return {
    see(row, fields) {
      if (++rows > ROWS) return
      if (!mappings.has(fields)) {
        mappings.add(fields)
        for (const name of fieldNames) {
          const column = fields[name]
          if (column === undefined) continue
          taken.add(name)
          for (const key of columnsOfPath(column)) used.add(key)
        }
      }
      const isShort = !hasBody(fields)
      for (const [name, value] of Object.entries(row)) {
        if (isShort) lengths.set(name, Math.max(lengths.get(name) ?? 0, textLength(value)))
        if (value !== null && value !== '' && !unused.has(name)) unused.set(name, value)
      }
    },
    bodyMessage() {
      // Rows of one file may have several mappings; one with a body answers for the file.
      const [fields = {}, ...others] = mappings
      if ([fields, ...others].some(hasBody)) return undefined
      const column = bodyMeant(lengths, fields)
      return column === undefined ? undefined : withoutBody(column)
    },
    message() {
      const names = [...unused.keys()].filter((name) => !used.has(name))
      if (names.length === 0) return undefined
      const list = names.slice(0, NAMED).map((name) => {
        const field = fieldFor(name, unused.get(name))
        const advice = field === undefined || taken.has(field) ? '' : ` (did you mean ${field}=${name}?)`
        return JSON.stringify(name) + advice
      })
      const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : ''
      return `Not used: the ${names.length === 1 ? 'column' : 'columns'} ${list.join(', ')}${more}.`
    },
  }
}

/** The field that a column may be for, by its name or what it holds: a day, an address. */
function fieldFor(name: string, value: unknown): FieldName | undefined {
  const meant = fieldMeant(name)
  if (meant !== undefined || typeof value !== 'string') return meant
  if (/^https?:\/\/\S+$/.test(value)) return 'url'
  // A number alone may be anything.
  const isDate = value.length <= LONGEST_DATE && /\D/.test(value.trim()) && readDate(value) !== undefined
  return isDate ? 'published_at' : undefined
}
