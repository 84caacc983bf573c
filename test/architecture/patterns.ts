import {literalsOf} from './literals.js'
import type {Source} from './source.js'

/** A regular expression of src, and where it is written. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  /** `file:line`, the file below src. */
  readonly place: string
}

/** The regular expressions that are written as literals. */
export const literalPatterns = (sources: readonly Source[]): Pattern[] =>
  sources.flatMap((file) =>
    literalsOf(file)
      .filter(({kind}) => kind === 'regex')
      .map(({text, line}) => {
        const end = text.lastIndexOf('/')
        return {source: text.slice(1, end), flags: text.slice(end + 1), place: `${file.file}:${line}`}
      }),
  )

const IN_SRC = /\/src\/(\S+?:\d+)(?::\d+)?\)?$/

/** Those that src makes with `new RegExp` while `work` runs: word lists become patterns when a module is loaded, or later. */
export async function madePatterns(work: () => Promise<unknown>): Promise<Pattern[]> {
  const made = new Map<string, Pattern>()
  const native = globalThis.RegExp
  globalThis.RegExp = new Proxy(native, {
    construct(target, args, newTarget) {
      const pattern: RegExp = Reflect.construct(target, args, newTarget)
      const place = (new Error().stack ?? '')
        .split('\n')
        .map((line) => IN_SRC.exec(line)?.[1])
        .find((found) => found !== undefined)
      if (place) made.set(`${place} ${pattern}`, {source: pattern.source, flags: pattern.flags, place})
      return pattern
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = native
  }
  return [...made.values()]
}
