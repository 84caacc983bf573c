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
      for (const [name, value] of Object.entries(row))
        if (value !== null && value !== '' && !unused.has(name)) unused.set(name, value)
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
      return `No field takes the ${names.length === 1 ? 'column' : 'columns'} ${list.join(', ')}${more}.`
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
