import {columnsOf, type PlainColumn} from '../columns.js'
import {recordSchema, resolved} from '../schemas.js'

/** A plain column, never null. */
export const column = (name: string, type: PlainColumn['type'], description: string): PlainColumn => ({
  name,
  type,
  nullable: false,
  description,
})

/** The columns of a record's field, or of one row of its list, as the schema describes them; `names` in their order, all plain ones if absent. */
export function fieldColumns(definition: string, names?: readonly string[]): readonly PlainColumn[] {
  const columns = columnsOf(recordSchema, resolved(recordSchema, {$ref: `#/$defs/${definition}`}))
  return plain(columns.filter(({name}) => !names || names.includes(name)))
}

/** Columns of the record itself. */
export const articleColumns = (names: readonly string[]): readonly PlainColumn[] =>
  plain(columnsOf(recordSchema).filter(({name}) => names.includes(name)))

/** The columns with a word before each name, as nullable as the struct that they came from. */
export const prefixed = (prefix: string, columns: readonly PlainColumn[], nullable: boolean): readonly PlainColumn[] =>
  columns.map((one) => ({...one, name: `${prefix}_${one.name}`, nullable: nullable || one.nullable}))

const plain = (columns: readonly {readonly type: string}[]): readonly PlainColumn[] =>
  columns.filter((one): one is PlainColumn => one.type !== 'list' && one.type !== 'struct')

export const articleId = column('article_id', 'string', 'Id of the article.')
