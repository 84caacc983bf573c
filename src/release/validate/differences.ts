import {escapeStep} from '../../records/validate/pointer.js'

/** A place where two JSON values differ: the pointer, and the value in each, shortened. */
export interface JsonDifference {
  readonly pointer: string
  readonly found: string
  readonly expected: string
}

/** Keys that older versions of khabar wrote with the same meaning: what can be held against any release. */
export const steadyKeys: ReadonlySet<string> = new Set(['version', 'sha256', 'hash', 'bytes', 'num_examples'])

/** Every place where a value differs from another; with `keys`, only leaves of those names that both have. */
export function* jsonDifferences(
  found: unknown,
  expected: unknown,
  keys?: ReadonlySet<string>,
  pointer = '',
): Generator<JsonDifference> {
  if (isObject(found) && isObject(expected)) {
    const names = new Set([...Object.keys(expected), ...(keys ? [] : Object.keys(found))])
    for (const name of names) {
      if (keys && !(name in found)) continue
      const at = `${pointer}/${escapeStep(name)}`
      yield* jsonDifferences(
        (found as Record<string, unknown>)[name],
        (expected as Record<string, unknown>)[name],
        keys,
        at,
      )
    }
  } else if (found !== expected && (!keys || keys.has(pointer.slice(pointer.lastIndexOf('/') + 1)))) {
    yield {pointer, found: shown(found), expected: shown(expected)}
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = isObject(value) ? (Array.isArray(value) ? 'a list' : 'an object') : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
