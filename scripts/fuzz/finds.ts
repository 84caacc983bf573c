import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {shown, unshown} from './corpus.js'
import type {Find} from './run.js'

/** A find, and how often the same was found; its input is the shortest of them. */
export type Counted = Find & {readonly times: number}

/** What was found, in a file of the folder of work: also what was found before an interruption. */
export interface Finds {
  add(find: Find): void
  readonly all: () => readonly Counted[]
}

const FILE = 'finds.json'

/** Opens the finds of a folder. */
export function openFinds(work: string): Finds {
  const file = join(work, FILE)
  const known = new Map<string, Counted>()
  if (existsSync(file)) {
    const before = JSON.parse(readFileSync(file, 'utf8')) as (Omit<Counted, 'input'> & {input: string})[]
    for (const {input, ...find} of before) known.set(keyOf(find), {...find, input: unshown(input)})
  }
  return {
    all: () => [...known.values()],
    add(find) {
      const key = keyOf(find)
      const same = known.get(key)
      const shortest = same && same.input.length <= find.input.length ? same : find
      known.set(key, {...shortest, times: (same?.times ?? 0) + 1})
      if (same) return
      process.stderr.write(`${find.target}: ${find.message}\n  ${JSON.stringify(shown(find.input)).slice(0, 600)}\n`)
      writeFileSync(
        file,
        JSON.stringify(
          [...known.values()].map(({input, ...rest}) => ({...rest, input: shown(input)})),
          null,
          2,
        ),
      )
    },
  }
}

/** What makes two finds the same: target and message, numbers and quotations aside. */
const keyOf = ({target, message}: Pick<Find, 'target' | 'message'>): string =>
  `${target} ${message.replace(/\d+|"[^"]*"/g, '#').slice(0, 300)}`
