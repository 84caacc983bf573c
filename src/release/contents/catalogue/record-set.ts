import type {Column} from '../../../records/columns.js'

const dataTypes = {
  string: 'sc:Text',
  int: 'sc:Integer',
  long: 'sc:Integer',
  float: 'sc:Float',
  boolean: 'sc:Boolean',
  timestamp: 'sc:DateTime',
} as const

/** The columns of Parquet files as a record set of Croissant with `id` as its key, its fields named `set/column/part`; `references` are fields of other sets, by column. */
export function recordSet(
  id: string,
  description: string,
  fileSet: string,
  columns: readonly Column[],
  references: Readonly<Record<string, string>>,
) {
  return {
    '@type': 'cr:RecordSet',
    '@id': id,
    name: id,
    description,
    key: {'@id': `${id}/id`},
    field: columns.map((column) => {
      const head = headOf(`${id}/${column.name}`, column)
      const inner = column.type === 'list' ? column.element : column
      const array = column.type === 'list' ? {isArray: true, arrayShape: '-1'} : {}
      if (inner.type === 'struct') {
        const parts = leavesOf(inner.fields, '')
        return {...head, ...array, subField: parts.map((part) => subField(`${id}/${column.name}`, part))}
      }
      const to = references[column.name]
      const reference = to === undefined ? {} : {references: {field: {'@id': to}}}
      return {...head, ...typeOf(inner), ...array, ...reference, source: sourceOf(column.name)}
    }),
  }

  function subField(parent: string, {path, column}: Leaf) {
    return {
      ...headOf(`${parent}/${path.replace('.', '_')}`, column),
      ...typeOf(column),
      source: {...sourceOf(parent.slice(id.length + 1)), transform: {jsonPath: path}},
    }
  }

  function sourceOf(column: string) {
    return {fileSet: {'@id': fileSet}, extract: {column}}
  }
}

/** A plain part of a struct, with the way to it. */
interface Leaf {
  readonly path: string
  readonly column: Column
}

/** Structs in structs are laid flat, and lists in lists left out: readers of Croissant know one level. */
function leavesOf(fields: readonly Column[], before: string): Leaf[] {
  return fields.flatMap((column) => {
    if (column.type === 'struct') return leavesOf(column.fields, `${before}${column.name}.`)
    return column.type === 'list' ? [] : [{path: before + column.name, column}]
  })
}

const headOf = (id: string, {description}: Column) => ({
  '@type': 'cr:Field',
  '@id': id,
  name: id,
  ...(description !== undefined && {description}),
})

const typeOf = (column: Column) => ({
  dataType: column.type === 'list' || column.type === 'struct' ? 'sc:Text' : dataTypes[column.type],
})
