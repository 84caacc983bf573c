/** What a path leads to in a row, and the object that it was taken from last, which may say what it is. */
export interface PathValue {
  readonly value: unknown
  readonly parent: unknown
}

/** The values that a path leads to, in order; none where there is nothing. */
export type Path = (row: object) => readonly PathValue[]

interface Step {
  readonly key: string
  /** Which elements of a list, or which objects, are wanted: all if absent. */
  readonly wanted?: (element: unknown, index: number) => boolean
}

/**
 * Reads a path, once for a file. `a.b` goes into objects, and into each element of a list (`a[].b` says the same);
 * `a[0]` takes one element, `a[type=p|h2].text` those whose `type` is one of the words, `a[type!=link].text` the others;
 * `title|headline` takes the first that holds something. A string of JSON on the way is read. A column of the very name
 * goes before all this. Undefined for what is no path.
 */
export function readPath(path: string): Path | undefined {
  const ways: {readonly whole: string; readonly steps: readonly Step[]}[] = []
  for (const way of splitOutside(path, '|')) {
    const steps = splitOutside(way, '.').map(readStep)
    if (steps.some((step) => step === undefined)) return undefined
    ways.push({whole: way.trim(), steps: steps as Step[]})
  }
  if (ways.length === 0) return undefined
  return (row) => {
    if (Object.hasOwn(row, path)) return ownOf(row, path)
    for (const {whole, steps} of ways) {
      const found = Object.hasOwn(row, whole) ? ownOf(row, whole) : follow(row, steps)
      if (found.some(({value}) => isSomething(value))) return found
    }
    return []
  }
}

/** The first keys of a path: the columns that it reads. A file that is stored by columns need not give the others. */
export const columnsOfPath = (path: string): string[] => [
  path,
  ...splitOutside(path, '|').flatMap((way) => [way.trim(), splitOutside(way, '.')[0]!.split('[', 1)[0]!.trim()]),
]

/** Splits a string at a mark that stands in no brackets. */
export function splitOutside(string: string, mark: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < string.length; i++) {
    const letter = string[i]
    if (letter === '[') depth++
    else if (letter === ']') depth--
    else if (letter === mark && depth <= 0) {
      parts.push(string.slice(from, i))
      from = i + 1
    }
  }
  parts.push(string.slice(from))
  return parts
}

function readStep(string: string): Step | undefined {
  const step = string.trim()
  const open = step.indexOf('[')
  if (open < 0) return step === '' ? undefined : {key: step}
  if (open === 0 || !step.endsWith(']')) return undefined
  const [key, inner] = [step.slice(0, open), step.slice(open + 1, -1).trim()]
  if (inner === '') return {key}
  if (/^\d{1,6}$/.test(inner)) return {key, wanted: (_, index) => index === Number(inner)}
  const equals = inner.indexOf('=')
  const not = inner[equals - 1] === '!'
  const name = inner.slice(0, not ? equals - 1 : equals).trim()
  if (equals < 1 || name === '') return undefined
  const words = new Set(
    inner
      .slice(equals + 1)
      .split('|')
      .map((word) => word.trim()),
  )
  return {key, wanted: (element) => words.has(String(memberOf(element, name) ?? '')) !== not}
}

const ownOf = (row: object, key: string): readonly PathValue[] => [
  {value: (row as Readonly<Record<string, unknown>>)[key], parent: row},
]

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined

function follow(row: object, steps: readonly Step[]): PathValue[] {
  let found: PathValue[] = [{value: row, parent: row}]
  for (const {key, wanted} of steps) {
    const next: PathValue[] = []
    for (const {value} of found) {
      const inner = parsed(value)
      for (const parent of Array.isArray(inner) ? inner : [inner]) {
        const value = memberOf(parsed(parent), key)
        if (value === undefined || value === null) continue
        if (!wanted) next.push({value, parent})
        else {
          const list = parsed(value)
          for (const [i, element] of (Array.isArray(list) ? list : [list]).entries())
            if (wanted(element, i)) next.push({value: element, parent: element})
        }
      }
    }
    found = next
  }
  return found
}

let lastCell = ''
let lastValue: unknown

/** What a string of JSON says; anything else as it is. Several fields of one row read the same cell. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (value === lastCell) return lastValue
  if (!/^\s*[[{]/.test(value)) return value
  let read: unknown = value
  try {
    read = JSON.parse(value)
  } catch {
    // It only looks like JSON.
  }
  lastCell = value
  lastValue = read
  return read
}

const isSomething = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
