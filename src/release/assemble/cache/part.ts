import {hash} from 'node:crypto'
import {readFile, writeFile} from 'node:fs/promises'
import {basename} from 'node:path'
import type {Diagnostic} from '../../../diagnostic/diagnostic.js'
import type {TextPrint} from '../../contents/duplicates/text-print.js'
import type {RowDigest} from './row-digest.js'
import {packPrints, unpackPrints} from './text-prints.js'

/** What is remembered of one row of a part, in the order of its lines. */
export interface RowNotes {
  /** Null where the row may not be used again. */
  readonly key: string | null
  readonly id: string | null
  readonly rejected: boolean
  /** Number of the line that the row came in, where something was found in it that names it. */
  readonly line?: number
  readonly diagnostics: readonly Diagnostic[]
  /** Bytes of its line, with the line feed. */
  readonly bytes: number
  /** Absent where the row is refused. */
  readonly digest?: RowDigest
}

/** What a part's notes say of its files. */
interface PartHead {
  /** Name of the part's file. */
  readonly part: string
  readonly sha256: string
  readonly prints_sha256: string
  /** Of the notes, as JSON: a file that changed on the disk is not believed. */
  readonly rows_sha256: string
}

/** The notes of a part. */
export interface PartNotes extends PartHead {
  readonly rows: readonly RowNotes[]
}

/** Files of notes end so. */
export const NOTES_ENDING = '.notes.json'
const PRINTS_ENDING = '.prints'

/** A row that is written into a part. */
export interface PartRow {
  readonly line: Uint8Array
  readonly notes: RowNotes
  readonly print?: TextPrint
}

/** Writes the rows of a part: its lines, and beside them its notes and prints. Answers the SHA-256 of the lines. */
export async function writePart(path: string, rows: readonly PartRow[]): Promise<string> {
  const lines = Buffer.concat(rows.map(({line}) => line))
  const prints = packPrints(rows.map(({print}) => print))
  const notes = JSON.stringify(rows.map(({notes}) => notes))
  const head: PartHead = {
    part: basename(path),
    sha256: hash('sha256', lines),
    prints_sha256: hash('sha256', prints),
    rows_sha256: hash('sha256', notes),
  }
  await writeFile(path + PRINTS_ENDING, prints)
  await writeFile(path + NOTES_ENDING, `${JSON.stringify(head)}\n${notes}\n`)
  await writeFile(path, lines)
  return head.sha256
}

/** The notes of a part; undefined where they are not whole. Throws nothing. */
export async function readNotes(path: string): Promise<PartNotes | undefined> {
  try {
    const [head = '', rows = ''] = (await readFile(path + NOTES_ENDING, 'utf8')).split('\n', 2)
    const found = JSON.parse(head) as PartHead
    return found.part === basename(path) && hash('sha256', rows) === found.rows_sha256
      ? {...found, rows: JSON.parse(rows) as RowNotes[]}
      : undefined
  } catch {
    return undefined
  }
}

/** A part in memory, row by row. */
export interface OpenPart {
  readonly notes: PartNotes
  /** The line of a row, with its line feed. */
  line(index: number): Uint8Array
  print(index: number): TextPrint
}

/** Reads a part whole; undefined where one of its files is not as it was written, which who has `checked` it does not ask again. */
export async function openPart(path: string, checked = false): Promise<OpenPart | undefined> {
  const notes = await readNotes(path)
  if (!notes) return undefined
  try {
    const lines = await readFile(path)
    const packed = await readFile(path + PRINTS_ENDING)
    if (!checked && (hash('sha256', lines) !== notes.sha256 || hash('sha256', packed) !== notes.prints_sha256))
      return undefined
    const prints = unpackPrints(packed)
    const starts = startsOf(notes.rows)
    return {
      notes,
      line: (index) => lines.subarray(starts[index], starts[index + 1]),
      print: (index) => prints[index]!,
    }
  } catch {
    return undefined
  }
}

/** Where each line of a part begins, and where the last one ends. */
export function startsOf(rows: readonly RowNotes[]): number[] {
  const starts = [0]
  for (const {bytes} of rows) starts.push(starts.at(-1)! + bytes)
  return starts
}

/** The prints of a part that was written by this build or found whole by it. Throws as the file system does. */
export async function readPrints(path: string): Promise<TextPrint[]> {
  return unpackPrints(await readFile(path + PRINTS_ENDING))
}
