import {nearestName} from '../../records/validate/nearest-name.js'
import {type FieldMapping, type FieldName, fieldNames} from './fields.js'
import {columnsOfPath} from './path.js'

/** Looks out, row by row, for mapped columns that no row of a file has. */
export interface AbsentColumns {
  see(row: object): void
  /** At the end of the file: what is absent, with what was most likely meant; undefined where nothing is, or no row was seen. */
  message(): string | undefined
}

/** Columns that are remembered for the message. */
const KEPT = 200
/** Columns that a message names. */
const NAMED = 40

/** Fields that hold the text. A mapping may name several where one is enough: files of one input need not be alike. */
const texts: ReadonlySet<FieldName> = new Set(['body', 'paragraphs', 'html'])

/** Begins with the mapping of a user, and no row. Costs nothing more once every column has been seen. */
export function absentColumns(fields: FieldMapping): AbsentColumns {
  const mapped = fieldNames.flatMap((name) => {
    const column = fields[name]
    return column === undefined ? [] : [{name, column, keys: columnsOfPath(column)}]
  })
  let absent = mapped
  const columns = new Set<string>()
  return {
    see(row) {
      if (absent.length === 0) return
      absent = absent.filter(({keys}) => !keys.some((key) => Object.hasOwn(row, key)))
      if (absent.length > 0 && columns.size < KEPT) for (const key of Object.keys(row)) columns.add(key)
    },
    message() {
      const hasText = mapped.some((one) => texts.has(one.name) && !absent.includes(one))
      const wanting = absent.filter(({name}) => !(hasText && texts.has(name)))
      if (wanting.length === 0 || columns.size === 0) return undefined
      const list = wanting.map(({name, column}) => {
        const near = nearestName(column, [...columns])
        return `${JSON.stringify(column)} (${name}${near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`})`
      })
      const more = columns.size > NAMED ? ` and ${columns.size - NAMED} more` : ''
      const noun = wanting.length === 1 ? 'column' : 'columns'
      return `No row has the mapped ${noun} ${list.join(', ')}. The columns are ${[...columns].slice(0, NAMED).join(', ')}${more}.`
    },
  }
}
