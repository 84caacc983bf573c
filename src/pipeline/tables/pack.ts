import {type ColumnArrays, type Kind, type Packable, packColumn, ranksOf, readColumn, stringsOf} from './column.js'
import {bucketsOf, layOut, vocabularyOf} from './vocabulary.js'

/** What a file of packed tables begins with: the format and its version. */
const MAGIC = 'KHABTAB1'
/** Sections begin at multiples of it, so that arrays are views of the file. */
const ALIGNMENT = 8

type Arrays = Uint8Array | Uint16Array | Uint32Array | Float64Array
const types = {u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array} as const
type Type = keyof typeof types

/** A named array of the file: its type, where it begins behind the header, and how many numbers it has. */
type Section = readonly [name: string, type: Type, from: number, length: number]

interface Header<Notes> {
  readonly notes: Notes
  readonly kinds: Readonly<Record<string, Kind>>
  readonly sections: readonly Section[]
}

/** Tables by name: read by their stages as they would read the Maps and Sets that were packed. */
export interface Unpacked<Notes> {
  readonly notes: Notes
  readonly tables: Readonly<Record<string, ReturnType<typeof readColumn>>>
}

/**
 * Packs tables into one file that is read by laying arrays over it: a vocabulary of all strings, and a column for each table. `notes`
 * are any JSON. `compact` leaves out what can be computed again in a few passes, for a file that travels. The same tables give the
 * same bytes.
 */
export function pack(tables: Readonly<Record<string, Packable>>, notes: unknown, compact = false): Uint8Array {
  const words = new Set<string>()
  for (const table of Object.values(tables)) for (const word of stringsOf(table)) words.add(word)
  const {units, offsets} = layOut(words)
  const buckets = bucketsOf({units, offsets})
  const {idOf} = vocabularyOf({units, offsets, ...buckets})
  const lengths = Uint16Array.from({length: words.size}, (_, id) => offsets[id + 1]! - offsets[id]!)
  const arrays: [string, Arrays][] = compact
    ? [
        ['units', units],
        ['lengths', lengths],
      ]
    : [
        ['units', units],
        ['offsets', offsets],
        ['buckets', buckets.starts],
        ['order', buckets.order],
      ]
  const kinds: Record<string, Kind> = {}
  for (const [name, table] of Object.entries(tables)) {
    const [kind, column] = packColumn(table, idOf, words.size)
    kinds[name] = kind
    const {bits} = column
    const ranked = bits && !compact ? {...column, ranks: ranksOf(bits)} : column
    for (const [part, array] of Object.entries(ranked)) arrays.push([`${name}/${part}`, array as Arrays])
  }
  return fileOf(arrays, notes, kinds)
}

function fileOf(arrays: readonly [string, Arrays][], notes: unknown, kinds: Record<string, Kind>): Uint8Array {
  let end = 0
  const sections = arrays.map(([name, array]): Section => {
    const from = end
    end = aligned(from + array.byteLength)
    return [name, typeOf(array), from, array.length]
  })
  const header = new TextEncoder().encode(JSON.stringify({notes, kinds, sections} satisfies Header<unknown>))
  const begin = aligned(MAGIC.length + 4 + header.length)
  const file = new Uint8Array(begin + end)
  for (let i = 0; i < MAGIC.length; i++) file[i] = MAGIC.charCodeAt(i)
  new DataView(file.buffer).setUint32(MAGIC.length, header.length, true)
  file.set(header, MAGIC.length + 4)
  for (const [i, [, array]] of arrays.entries()) {
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), begin + sections[i]![2])
  }
  return file
}

const aligned = (at: number): number => Math.ceil(at / ALIGNMENT) * ALIGNMENT

const typeOf = (array: Arrays): Type =>
  (Object.keys(types) as Type[]).find((type) => array.constructor === types[type])!

/** Reads such a file. Throws a SyntaxError where it is none. */
export function unpack<Notes>(file: Uint8Array): Unpacked<Notes> {
  const magic = String.fromCharCode(...file.subarray(0, MAGIC.length))
  if (magic !== MAGIC)
    throw new SyntaxError(`no packed tables: the file begins with ${JSON.stringify(magic)}, not ${MAGIC}`)
  // Views need an aligned start; a small file of Node may lie anywhere in a pool.
  const bytes = file.byteOffset % ALIGNMENT === 0 ? file : new Uint8Array(file)
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true)
  const from = MAGIC.length + 4
  const {notes, kinds, sections} = JSON.parse(
    new TextDecoder().decode(bytes.subarray(from, from + length)),
  ) as Header<Notes>
  const begin = bytes.byteOffset + aligned(from + length)
  const arrays = new Map(
    sections.map(([name, type, at, count]) => [
      name,
      new types[type](bytes.buffer as ArrayBuffer, begin + at, count) as Arrays,
    ]),
  )
  const vocabulary = vocabularyOf(vocabularyArrays(arrays))
  const tables: Record<string, ReturnType<typeof readColumn>> = {}
  for (const [name, kind] of Object.entries(kinds)) {
    const part = <Part extends Arrays>(of: string) => arrays.get(`${name}/${of}`) as Part | undefined
    const bits = part<Uint32Array>('bits')
    const column = {bits, values: part('values'), starts: part<Uint32Array>('starts')} as ColumnArrays
    const ranks = bits && (part<Uint32Array>('ranks') ?? ranksOf(bits))
    tables[name] = readColumn(kind, {...column, ...(ranks && {ranks})}, vocabulary)
  }
  return {notes, tables}
}

/** The arrays of the vocabulary; what a compact file leaves out is computed. */
function vocabularyArrays(arrays: ReadonlyMap<string, Arrays>) {
  const units = arrays.get('units') as Uint16Array
  let offsets = arrays.get('offsets') as Uint32Array | undefined
  if (!offsets) {
    const lengths = arrays.get('lengths')!
    offsets = new Uint32Array(lengths.length + 1)
    for (let i = 0; i < lengths.length; i++) offsets[i + 1] = offsets[i]! + lengths[i]!
  }
  const order = arrays.get('order') as Uint32Array | undefined
  const buckets = order ? {starts: arrays.get('buckets') as Uint32Array, order} : bucketsOf({units, offsets})
  return {units, offsets, ...buckets}
}
