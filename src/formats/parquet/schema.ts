import type {SchemaElement} from 'hyparquet'
import type {Column} from '../../records/columns.js'

const primitives = {
  string: {type: 'BYTE_ARRAY', converted_type: 'UTF8'},
  int: {type: 'INT32'},
  long: {type: 'INT64'},
  float: {type: 'DOUBLE'},
  boolean: {type: 'BOOLEAN'},
  timestamp: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: {type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS'},
  },
} as const satisfies Record<string, Partial<SchemaElement>>

/** The schema of a file, root first, as Parquet stores it: the tree in depth-first order. */
export function parquetSchema(columns: readonly Column[]): SchemaElement[] {
  return [{name: 'root', num_children: columns.length}, ...columns.flatMap((column) => elements(column, column.name))]
}

/** A list is three levels deep (parquet-format, LogicalTypes.md, "Lists"): what every reader takes for a list. */
function elements(column: Column, name: string): SchemaElement[] {
  const repetition_type = column.nullable ? 'OPTIONAL' : 'REQUIRED'
  switch (column.type) {
    case 'list':
      return [
        {name, repetition_type, converted_type: 'LIST', num_children: 1},
        {name: 'list', repetition_type: 'REPEATED', num_children: 1},
        ...elements(column.element, 'element'),
      ]
    case 'struct':
      return [
        {name, repetition_type, num_children: column.fields.length},
        ...column.fields.flatMap((field) => elements(field, field.name)),
      ]
    default:
      return [{name, repetition_type, ...primitives[column.type]}]
  }
}
