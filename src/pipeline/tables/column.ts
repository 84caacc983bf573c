import type {Lookup, WordList, WordSet} from '../../document/lookup.js'
import type {Vocabulary} from './vocabulary.js'

/** Every table that can be packed. Strings, as words and as values, are kept once in the vocabulary. */
export type Packable =
  | ReadonlySet<string>
  | ReadonlyMap<string, number>
  | ReadonlyMap<string, string>
  | ReadonlyMap<string, readonly number[]>
  | ReadonlyMap<string, readonly string[]>
  | readonly string[]

/** How a column's values are kept. */
export type Kind = 'set' | 'number' | 'numbers' | 'string' | 'strings' | 'list'

/** Numbers in the narrowest form that keeps them exact. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array

/** The arrays of a column. Words that it has are bits over the vocabulary; their values follow in the order of the words. */
export interface ColumnArrays {
  readonly bits?: Uint32Array
  readonly values?: Numbers
  /** Values of the n-th word: `values[starts[n]…starts[n + 1])`; where absent, as many for each word. */
  readonly starts?: Uint32Array
}

const BITS = 32

/** Packs a table; `idOf` gives the number of each of its strings. */
export function packColumn(table: Packable, idOf: (word: string) => number, size: number): [Kind, ColumnArrays] {
  if (isList(table)) return ['list', {values: Uint32Array.from(table, idOf)}]
  const kind = kindOf(table)
  const entries = ('get' in table ? [...table] : [...table].map((word) => [word, []] as const))
    .map(([word, value]) => [idOf(word), valuesOf(value, idOf)] as const)
    .sort(([a], [b]) => a - b)
  const bits = new Uint32Array(Math.ceil(size / BITS))
  for (const [id] of entries) bits[id >>> 5]! |= 1 << (id & 31)
  if (kind === 'set') return [kind, {bits}]
  const values = narrowest(entries.flatMap(([, value]) => value))
  if (kind === 'number' || kind === 'string') return [kind, {bits, values}]
  if (new Set(entries.map(([, value]) => value.length)).size === 1) return [kind, {bits, values}]
  const starts = new Uint32Array(entries.length + 1)
  for (const [i, [, value]] of entries.entries()) starts[i + 1] = starts[i]! + value.length
  return [kind, {bits, values, starts}]
}

/** What each word of a table adds to the vocabulary besides itself. */
export function* stringsOf(table: Packable): Generator<string> {
  if (isList(table)) yield* table
  else if (!('get' in table)) yield* table
  else
    for (const [word, value] of table) {
      yield word
      for (const part of Array.isArray(value) ? value : [value]) if (typeof part === 'string') yield part
    }
}

const isList = (table: Packable): table is readonly string[] => Array.isArray(table)

function kindOf(table: Exclude<Packable, readonly string[]>): Kind {
  if (!('get' in table)) return 'set'
  const [value] = table.values()
  if (value === undefined) return 'number'
  if (!Array.isArray(value)) return typeof value === 'string' ? 'string' : 'number'
  const all = [...(table.values() as Iterable<readonly unknown[]>)]
  return all.some((list) => typeof list[0] === 'string') ? 'strings' : 'numbers'
}

const valuesOf = (value: unknown, idOf: (word: string) => number): number[] =>
  (Array.isArray(value) ? value : [value]).map((one: string | number) => (typeof one === 'string' ? idOf(one) : one))

function narrowest(values: readonly number[]): Numbers {
  const isWhole = values.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)
  if (!isWhole) return Float64Array.from(values)
  const most = values.reduce((a, b) => Math.max(a, b), 0)
  return (most < 2 ** 8 ? Uint8Array : most < 2 ** 16 ? Uint16Array : Uint32Array).from(values)
}

/** How many words of a column come before those of each group of 32. One pass. */
export function ranksOf(bits: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(bits.length)
  let sum = 0
  for (let i = 0; i < bits.length; i++) {
    ranks[i] = sum
    sum += ones(bits[i]!)
  }
  return ranks
}

/** Bits that are set in a 32-bit number (Hacker's Delight, 5-1). */
function ones(bits: number): number {
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** A packed table as its stage asks it. Nothing is built. */
export function readColumn(
  kind: Kind,
  {bits, values, starts, ranks}: ColumnArrays & {readonly ranks?: Uint32Array},
  {idOf, wordOf}: Vocabulary,
): Lookup<unknown> | WordSet | WordList {
  if (kind === 'list') {
    const {length} = values!
    return {length, at: (index) => (index < length ? wordOf(values![index]!) : undefined)}
  }
  /** The place of a word among those that the column has, or -1. */
  const placeOf = (word: string): number => {
    const id = idOf(word)
    if (id < 0) return -1
    const group = bits![id >>> 5]!
    const bit = 1 << (id & 31)
    return (group & bit) === 0 ? -1 : ranks![id >>> 5]! + ones(group & (bit - 1))
  }
  const last = bits!.length - 1
  const width = values && !starts ? values.length / (ranks![last]! + ones(bits![last]!)) : 0
  const valuesAt = (place: number): Numbers =>
    starts ? values!.subarray(starts[place], starts[place + 1]) : values!.subarray(place * width, (place + 1) * width)
  const lookup = <Value>(valueAt: (place: number) => Value): Lookup<Value> => ({
    get(word) {
      const place = placeOf(word)
      return place < 0 ? undefined : valueAt(place)
    },
  })
  switch (kind) {
    case 'set':
      return {
        has(word) {
          const id = idOf(word)
          return id >= 0 && (bits![id >>> 5]! & (1 << (id & 31))) !== 0
        },
      }
    case 'number':
      return lookup((place) => values![place]!)
    case 'string':
      return lookup((place) => wordOf(values![place]!))
    case 'numbers':
      return lookup((place) => Array.from(valuesAt(place)))
    case 'strings':
      return lookup((place) => Array.from(valuesAt(place), wordOf))
  }
}
