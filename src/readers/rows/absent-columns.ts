import {type Diagnostic, diagnostic} from '../../diagnostic/diagnostic.js'
import {nearestName} from '../../records/validate/nearest-name.js'
import {type FieldMapping, type FieldName, fieldNames} from './fields.js'
import {columnsOfPath} from './path.js'

/** Looks out, row by row, for mapped columns that no row of a file has. */
export interface AbsentColumns {
  see(row: object): void
  /** At the end of the file: one warning that names them all, with what was most likely meant; undefined where none is absent. */
  found(file: string): Diagnostic | undefined
}

/** One of these is enough, and a row without any is an error: a mapping may name one that a file does not need. */
const TEXTS: ReadonlySet<FieldName> = new Set(['body', 'html', 'paragraphs'])
/** Columns that are remembered for the message. */
const KEPT = 200
/** Columns that a message names. */
const NAMED = 40

/** Begins with a mapping and no row. Costs nothing more once every column has been seen. */
export function absentColumns(fields: FieldMapping): AbsentColumns {
  let absent = fieldNames.flatMap((name) => {
    const column = fields[name]
    return column === undefined || TEXTS.has(name) ? [] : [{name, column, keys: columnsOfPath(column)}]
  })
  const present = new Set<string>()
  return {
    see(row) {
      if (absent.length === 0) return
      absent = absent.filter(({keys}) => !keys.some((key) => Object.hasOwn(row, key)))
      if (absent.length > 0 && present.size < KEPT) for (const key of Object.keys(row)) present.add(key)
    },
    found(file) {
      if (absent.length === 0 || present.size === 0) return undefined
      const columns = [...present]
      const meant = absent.map(({name, column}) => {
        const near = nearestName(column, columns)
        const said = `${JSON.stringify(column)} (${name})`
        return near === undefined ? said : `${said}, did you mean ${JSON.stringify(near)}?`
      })
      const more = columns.length > NAMED ? ` and ${columns.length - NAMED} more` : ''
      const message = `No row has the mapped ${absent.length === 1 ? 'column' : 'columns'} ${meant.join('; ')}${meant.at(-1)!.endsWith('?') ? '' : '.'} The columns are ${columns.slice(0, NAMED).join(', ')}${more}.`
      return diagnostic('input/missing-column', message, {file})
    },
  }
}
