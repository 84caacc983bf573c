import {existsSync} from 'node:fs'
import {readdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Annotated} from '../../../pipeline/annotate.js'
import type {TextPrint} from '../../contents/duplicates/text-print.js'
import {makeOwnFolder, ownFolder} from './own-folder.js'
import {NOTES_ENDING, type OpenPart, openPart} from './part.js'
import type {RowDigest} from './row-digest.js'

/** What is kept of a row that was annotated before. */
export interface KeptRow {
  readonly line: Uint8Array
  readonly digest: RowDigest
  readonly print: TextPrint
}

/** The annotated rows of the last build. */
export interface AnnotationCache {
  has(key: string, line: number | undefined): boolean
  /** The row of a key that it has. Throws as the file system does. */
  find(key: string): Promise<Annotated & {readonly kept?: KeptRow}>
}

/** Where the rows of a dataset's last build are. */
const cacheFolder = (dataset: string): string => join(ownFolder(dataset), 'annotations')

/** The file that says with what the rows were made. */
const MADE_WITH = 'made-with.json'

/** Parts that are in memory at once: rows mostly come in the order of the last build. */
const OPEN_PARTS = 2

/** Where a row is. */
interface RowPlace {
  readonly part: string
  readonly index: number
  /** Number of the line that the row must come in; null where it may come in any. */
  readonly line: number | null | undefined
}

/**
 * Opens the rows of a dataset's last build; undefined where there are none, or where they were made with other versions or another
 * configuration. Parts whose bytes have changed are passed over. Memory holds a checksum for each row and two parts.
 */
export async function openAnnotationCache(dataset: string, madeWith: string): Promise<AnnotationCache | undefined> {
  const folder = cacheFolder(dataset)
  if ((await readFile(join(folder, MADE_WITH), 'utf8').catch(() => undefined)) !== madeWith) return undefined
  const places = new Map<string, RowPlace>()
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(NOTES_ENDING)).sort()) {
    const part = name.slice(0, -NOTES_ENDING.length)
    const opened = await openPart(join(folder, part))
    for (const [index, {key, diagnostics, line}] of opened?.notes.rows.entries() ?? [])
      if (key !== null) places.set(key, {part, index, line: diagnostics.length === 0 ? null : line})
  }
  const open = new Map<string, OpenPart>()
  const partOf = async (part: string): Promise<OpenPart> => {
    const known = open.get(part)
    if (known) return known
    const opened = await openPart(join(folder, part), true)
    if (!opened) throw new Error(`${join(folder, part)} changed while it was read`)
    for (const oldest of [...open.keys()].slice(0, Math.max(0, open.size + 1 - OPEN_PARTS))) open.delete(oldest)
    open.set(part, opened)
    return opened
  }
  return {
    has(key, line) {
      const place = places.get(key)
      return place !== undefined && (place.line === null || place.line === line)
    },
    async find(key) {
      const {part, index} = places.get(key)!
      const opened = await partOf(part)
      const {id, rejected, diagnostics, digest} = opened.notes.rows[index]!
      if (!digest) return {id, line: Buffer.from(opened.line(index)).toString('utf8'), rejected, diagnostics}
      const kept = {line: opened.line(index), digest, print: opened.print(index)}
      return {id, line: '', rejected, diagnostics, kept}
    },
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
    await makeOwnFolder(dataset)
    await writeFile(join(parts, MADE_WITH), madeWith)
    await rm(folder, {recursive: true, force: true})
    // Another build of the same dataset may have been faster: then its rows stay.
    await rename(parts, folder)
  } catch {
    // A full disk, a folder that may not be written.
  }
}
