import {type JsonSchema, recordSchema, resolved} from './schemas.js'

/** What a cell may hold. */
export type Cell = string | number | bigint | boolean | Date | null | readonly Cell[] | {readonly [name: string]: Cell}

/** One row of a table, by column name. */
export type Row = Readonly<Record<string, Cell>>

/** A column of plain values. `int` fits in 32 bits, `long` in 64 (a bigint), `float` is a double, `timestamp` a moment in UTC to the millisecond, a Date. */
export interface PlainColumn {
  readonly name: string
  readonly type: 'string' | 'int' | 'long' | 'float' | 'boolean' | 'timestamp'
  readonly nullable: boolean
  /** One sentence with the unit. */
  readonly description?: string
}

/** A column of a nested table: plain, a list of one element type, or a struct of named fields. */
export type Column =
  | PlainColumn
  | (Omit<PlainColumn, 'type'> & {readonly type: 'list'; readonly element: Column})
  | (Omit<PlainColumn, 'type'> & {readonly type: 'struct'; readonly fields: readonly Column[]})

const plainTypes: Readonly<Record<string, PlainColumn['type']>> = {
  string: 'string',
  integer: 'int',
  number: 'float',
  boolean: 'boolean',
}

/**
 * The columns that an object schema describes, in the order of its properties. Throws a TypeError for a schema that
 * no column can hold: another keyword than `type`, `properties`, `items` and `$ref` decides the shape.
 */
export function columnsOf(root: JsonSchema, object: JsonSchema = root): Column[] {
  return Object.entries(object.properties ?? {}).map(([name, property]) => columnOf(root, name, property))
}

function columnOf(root: JsonSchema, name: string, schema: JsonSchema): Column {
  const {type, items, description} = resolved(root, schema)
  const types = typeof type === 'string' ? [type] : (type ?? [])
  const [shape, ...others] = types.filter((one) => one !== 'null')
  if (shape === undefined || others.length > 0)
    throw new TypeError(`${name}: a column has one type, not ${types.join(', ')}`)
  const base = {name, nullable: types.includes('null'), ...(description !== undefined && {description})}
  if (shape === 'array' && items) return {...base, type: 'list', element: columnOf(root, 'element', items)}
  if (shape === 'object') return {...base, type: 'struct', fields: columnsOf(root, resolved(root, schema))}
  const plain = plainTypes[shape]
  if (!plain) throw new TypeError(`${name}: no column holds ${shape}`)
  return {...base, type: plain}
}

/** The columns of a whole record, read from the schema. */
export const recordColumns: readonly Column[] = columnsOf(recordSchema)
