import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {diagnostic, type Report} from '../../../diagnostic/diagnostic.js'

/** The articles of a dataset that were taken down, a JSON line each; beside dataset.json. */
export const takedownFile = 'takedown.jsonl'

/** An article that no build may release again. Nothing of its text is kept. */
export interface TakedownEntry {
  /** Its id in the releases that had it; null where none had it. */
  readonly id: string | null
  /** Its addresses: url and canonical_url. */
  readonly urls: readonly string[]
  /** `source.sha256` of its record; null where no release had it. */
  readonly sha256: string | null
  /** What its text shares with copies that differ in spaces and marks alone; null where no release had it. */
  readonly print: string | null
  /** Why, in words of the dataset's makers. Never in a release. */
  readonly reason: string
  /** The day, Gregorian, ISO 8601. */
  readonly date: string
}

/** The list of a dataset with its checksum, which is undefined where there is no list. */
export interface Takedown {
  readonly entries: readonly TakedownEntry[]
  readonly sha256: string | undefined
  /** Whether the newest release was made with this very list, so that it has nothing new to say. */
  readonly isKnown: boolean
}

/** The list of a dataset, empty where there is none. Undefined, with the lines reported, where one is no entry: nothing may be built then. */
export async function readTakedown(folder: string, report: Report): Promise<readonly TakedownEntry[] | undefined> {
  const file = join(folder, takedownFile)
  if (!existsSync(file)) return []
  const entries: TakedownEntry[] = []
  let valid = true
  for (const [index, line] of (await readFile(file, 'utf8')).split('\n').entries()) {
    if (line.trim() === '') continue
    const entry = entryOf(line)
    if (entry) entries.push(entry)
    else {
      valid = false
      const message = 'the line is not an object with id or urls, reason and date'
      report(diagnostic('takedown/invalid-line', message, {file, line: index + 1}))
    }
  }
  return valid ? entries : undefined
}

/** An entry as its line in the list. */
export const entryLine = (entry: TakedownEntry): string => `${JSON.stringify(entry)}\n`

function entryOf(line: string): TakedownEntry | undefined {
  let value: Partial<TakedownEntry> | null
  try {
    value = JSON.parse(line) as Partial<TakedownEntry> | null
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const {id = null, urls = [], sha256 = null, print = null, reason, date} = value
  const isString = (one: unknown): boolean => one === null || (typeof one === 'string' && one !== '')
  const sound =
    [id, sha256, print].every(isString) && Array.isArray(urls) && urls.every((url) => typeof url === 'string')
  const names = id !== null || urls.length > 0
  if (!sound || !names || typeof reason !== 'string' || typeof date !== 'string') return undefined
  return {id, urls, sha256, print, reason, date}
}
