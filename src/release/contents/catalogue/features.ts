import type {Column} from '../../../records/columns.js'

/** A column as a Hugging Face dataset card describes it. */
export interface Feature {
  readonly name: string
  readonly [type: string]: unknown
}

const dtypes = {
  string: 'string',
  int: 'int32',
  long: 'int64',
  float: 'float64',
  boolean: 'bool',
  timestamp: 'timestamp[ms, tz=UTC]',
} as const

/** Columns in the card's own terms: `dtype`, `list`, `struct`. */
export const features = (columns: readonly Column[]): Feature[] =>
  columns.map((column) => ({name: column.name, ...typeOf(column)}))

function typeOf(column: Column): Record<string, unknown> {
  switch (column.type) {
    case 'list':
      return {list: column.element.type === 'struct' ? features(column.element.fields) : elementType(column.element)}
    case 'struct':
      return {struct: features(column.fields)}
    default:
      return {dtype: dtypes[column.type]}
  }
}

const elementType = (element: Column): unknown => ('dtype' in typeOf(element) ? typeOf(element).dtype : typeOf(element))
