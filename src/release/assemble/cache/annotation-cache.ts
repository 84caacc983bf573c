import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Diagnostic} from '../../../diagnostic/diagnostic.js'
import type {Annotated} from '../../../pipeline/annotate.js'
import {fileSha256} from '../../contents/checksums.js'

/** The folder of a dataset that khabar keeps for itself; it ignores itself in git. */
const OWN_FOLDER = '.khabar'

/** A part of annotated rows beside its keys: line n of the one belongs to line n of the other. */
export interface PartKeys {
  /** Name of the part's file. */
  readonly part: string
  /** Of the part's bytes. */
  readonly sha256: string
  /** Of the rows, as JSON: a file that changed on the disk is not believed. */
  readonly rows_sha256: string
  readonly rows: readonly RowNotes[]
}

/** What is remembered of one row of a part. */
export interface RowNotes {
  /** Null where the row may not be used again. */
  readonly key: string | null
  readonly id: string | null
  readonly rejected: boolean
  /** Number of the line that the row came in, where something was found in it that names it. */
  readonly line?: number
  readonly diagnostics: readonly Diagnostic[]
}

/** The annotated rows of the last build. */
export interface AnnotationCache {
  has(key: string, line: number | undefined): boolean
  /** The row of a key that it has. Throws as the file system does. */
  find(key: string): Promise<Annotated>
}

/** Where the rows of a dataset's last build are. */
const cacheFolder = (dataset: string): string => join(dataset, OWN_FOLDER, 'annotations')

/** The file that says with what the rows were made. */
const MADE_WITH = 'made-with.json'

/** Parts whose lines are in memory at once: rows mostly come in the order of the last build. */
const OPEN_PARTS = 2

/**
 * Opens the rows of a dataset's last build; undefined where there are none, or where they were made with other versions or another
 * configuration. Parts whose bytes have changed are passed over. Memory holds a checksum for each row and two parts.
 */
export async function openAnnotationCache(dataset: string, madeWith: string): Promise<AnnotationCache | undefined> {
  const folder = cacheFolder(dataset)
  if ((await readFile(join(folder, MADE_WITH), 'utf8').catch(() => undefined)) !== madeWith) return undefined
  const places = new Map<string, {readonly part: string; readonly index: number; readonly notes: RowNotes}>()
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(KEYS_ENDING)).sort()) {
    const keys = await readKeys(join(folder, name))
    if (!keys || (await fileSha256(join(folder, keys.part)).catch(() => undefined)) !== keys.sha256) continue
    for (const [index, notes] of keys.rows.entries())
      if (notes.key !== null) places.set(notes.key, {part: keys.part, index, notes})
  }
  const open = new Map<string, string[]>()
  const linesOf = async (part: string): Promise<string[]> => {
    const known = open.get(part)
    if (known) return known
    const lines = (await readFile(join(folder, part), 'utf8')).split('\n')
    for (const oldest of [...open.keys()].slice(0, Math.max(0, open.size + 1 - OPEN_PARTS))) open.delete(oldest)
    open.set(part, lines)
    return lines
  }
  return {
    has(key, line) {
      const notes = places.get(key)?.notes
      return notes !== undefined && (notes.diagnostics.length === 0 || notes.line === line)
    },
    async find(key) {
      const {part, index, notes} = places.get(key)!
      const {id, rejected, diagnostics} = notes
      return {id, line: `${(await linesOf(part))[index]}\n`, rejected, diagnostics}
    },
  }
}

const KEYS_ENDING = '.keys.json'

/** Writes the keys of a part into the folder of the part. */
export async function writeKeys(folder: string, {part, rows}: Pick<PartKeys, 'part' | 'rows'>): Promise<void> {
  const keys: PartKeys = {part, sha256: await fileSha256(join(folder, part)), rows_sha256: sumOf(rows), rows}
  await writeFile(join(folder, part + KEYS_ENDING), JSON.stringify(keys))
}

const sumOf = (rows: readonly RowNotes[]): string => createHash('sha256').update(JSON.stringify(rows)).digest('hex')

async function readKeys(file: string): Promise<PartKeys | undefined> {
  try {
    const keys = JSON.parse(await readFile(file, 'utf8')) as PartKeys
    // The name comes from a file: it must not lead out of the folder.
    return /^\d+\.jsonl$/.test(keys.part) && sumOf(keys.rows) === keys.rows_sha256 ? keys : undefined
  } catch {
    return undefined
  }
}

/**
 * Makes the parts of a build that has ended the rows that the next one may use again, in the place of those before: the cache is as
 * large as one build's annotation. Where it cannot be written, the next build annotates again: the release is there already.
 */
export async function keepAnnotations(parts: string, dataset: string, madeWith: string): Promise<void> {
  if (!existsSync(parts)) return
  const folder = cacheFolder(dataset)
  try {
    await mkdir(join(dataset, OWN_FOLDER), {recursive: true})
    await writeFile(join(dataset, OWN_FOLDER, '.gitignore'), '*\n')
    await writeFile(join(parts, MADE_WITH), madeWith)
    await rm(folder, {recursive: true, force: true})
    // Another build of the same dataset may have been faster: then its rows stay.
    await rename(parts, folder)
  } catch {
    // A full disk, a folder that may not be written.
  }
}
