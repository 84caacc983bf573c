import type {Column} from '../../records/columns.js'

/** The values of one leaf of a column with their levels, as Parquet stores nested data (Melnik and others 2010, "Dremel"). */
export interface LeafValues {
  /** Names from the column to the leaf, as in the schema. */
  readonly path: readonly string[]
  readonly values: readonly unknown[]
  readonly definitionLevels: readonly number[]
  readonly repetitionLevels: readonly number[]
  readonly maxDefinitionLevel: number
}

/** Whatever lies at one place of the schema, over all rows; lists of one length. Leaves of one struct share the levels that are the same. */
interface Level {
  readonly values: readonly unknown[]
  readonly definitions: readonly number[]
  readonly repetitions: readonly number[]
  /** Of what is there. */
  readonly definition: number
  /** How many lists it lies in. */
  readonly repetition: number
}

/**
 * The leaves of a column, in the order of the schema, over some rows. Each place of the schema is walked once: the writer's own encoding
 * walks from the row to the leaf, once for each leaf. Throws a TypeError where a value is missing that is required.
 */
export function shred(column: Column, values: readonly unknown[]): LeafValues[] {
  const zeros = new Array<number>(values.length).fill(0)
  const rows = {values, definitions: zeros, repetitions: zeros, definition: 0, repetition: 0}
  const leaves = leavesOf(column, [column.name], rows)
  if (column.type === 'list' || column.type === 'struct') return leaves
  // Columns that are not nested have no levels but those that say what is null.
  return leaves.map((leaf) => ({...leaf, repetitionLevels: [], ...(!column.nullable && {definitionLevels: []})}))
}

function leavesOf(column: Column, path: readonly string[], at: Level): LeafValues[] {
  if (column.type === 'list')
    return leavesOf(column.element, [...path, 'list', 'element'], elementsOf(at, column.nullable))
  const own = column.nullable ? present(at) : at
  if (column.type === 'struct')
    return column.fields.flatMap((field) =>
      leavesOf(field, [...path, field.name], {...own, values: fieldOf(own.values, field.name)}),
    )
  const {values, definitions, repetitions, definition} = own
  if (!column.nullable)
    for (let i = 0; i < values.length; i++)
      if (values[i] == null && definitions[i] === definition)
        throw new TypeError(`${path.join('.')}: a required value is missing`)
  return [
    {
      path,
      values,
      definitionLevels: definitions,
      repetitionLevels: repetitions,
      maxDefinitionLevel: definition,
    },
  ]
}

/** One level more for what is not null. */
function present({values, definitions, ...rest}: Level): Level {
  const more = new Array<number>(values.length)
  for (let i = 0; i < values.length; i++) more[i] = values[i] == null ? definitions[i]! : definitions[i]! + 1
  return {...rest, values, definitions: more, definition: rest.definition + 1}
}

function fieldOf(values: readonly unknown[], name: string): unknown[] {
  const own = new Array<unknown>(values.length)
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as Readonly<Record<string, unknown>> | null | undefined
    own[i] = value == null ? undefined : value[name]
  }
  return own
}

/** The elements of lists; one that is null or empty leaves a place in which nothing is. */
function elementsOf({values, definitions, repetitions, definition, repetition}: Level, nullable: boolean): Level {
  const own = nullable ? 1 : 0
  const elements: unknown[] = []
  const [levels, repeated]: [number[], number[]] = [[], []]
  for (let i = 0; i < values.length; i++) {
    const list = values[i] as readonly unknown[] | null | undefined
    const level = definitions[i]!
    if (list == null || list.length === 0) {
      elements.push(undefined)
      levels.push(list == null ? level : level + own)
      repeated.push(repetitions[i]!)
    } else
      for (let k = 0; k < list.length; k++) {
        elements.push(list[k])
        levels.push(level + own + 1)
        repeated.push(k === 0 ? repetitions[i]! : repetition + 1)
      }
  }
  return {
    values: elements,
    definitions: levels,
    repetitions: repeated,
    definition: definition + own + 1,
    repetition: repetition + 1,
  }
}
