import {hash} from 'node:crypto'
import {open, stat} from 'node:fs/promises'
import type {LinePiece} from '../../readers/lines/lines.js'
import type {Sizes} from '../contents/sizes.js'
import type {CheckedLine, RecordSummary} from './check-lines.js'

/** Whole lines of a file of records, one an article, of which the writer knows more. */
export interface ValidatedPiece {
  readonly start: number
  readonly bytes: number
  readonly sha256: string
  /** In the order of the lines. */
  readonly articles: readonly Pick<RecordSummary, 'id' | 'cluster' | 'split'>[]
  /** Of all of them together. */
  readonly sizes: Sizes
  /** Whether the same bytes were validated before, by the same code. */
  readonly isValid: boolean
}

/** The pieces of a file, from its beginning to its end; undefined of a file of which nothing is known. */
export type KnownPieces = (file: string) => readonly ValidatedPiece[] | undefined

/** A piece that need not be checked, as if it had been. */
export interface CheckedPiece {
  readonly lines: CheckedLine[]
  /** Bytes. */
  readonly size: number
}

/** Bytes of a file that are left to check; undefined where the pieces are not all of it. */
export async function bytesToCheck(
  file: string,
  pieces: readonly ValidatedPiece[] | undefined,
): Promise<number | undefined> {
  if (!pieces) return undefined
  const total = pieces.reduce((sum, {bytes}) => sum + bytes, 0)
  if (total !== (await stat(file)).size) return undefined
  return pieces.reduce((sum, {bytes, isValid}) => sum + (isValid ? 0 : bytes), 0)
}

/** Reads a file piece by piece. One that was validated is not checked again where it still has the bytes that it had. */
export async function* knownPieces(
  file: string,
  pieces: readonly ValidatedPiece[],
): AsyncGenerator<LinePiece | CheckedPiece> {
  const opened = await open(file)
  try {
    let line = 1
    for (const {start, bytes: size, sha256, articles, sizes, isValid} of pieces) {
      const bytes = Buffer.allocUnsafe(size)
      await opened.read(bytes, 0, size, start)
      if (isValid && hash('sha256', bytes) === sha256) yield {lines: linesOf(articles, sizes, line), size}
      else yield {line, offset: start, bytes}
      line += articles.length
    }
  } finally {
    await opened.close()
  }
}

const NOTHING = [] as const

/** Summaries of valid lines. Sizes are only ever added up: the first has those of all. */
function linesOf(articles: ValidatedPiece['articles'], sizes: Sizes, first: number): CheckedLine[] {
  return articles.map(({id, cluster, split}, index) => ({
    line: first + index,
    found: NOTHING,
    summary: {id, cluster, split, ...(index === 0 ? sizes : nothing)},
  }))
}

const nothing: Sizes = {sentences: 0, tokens: 0, entities: 0, facts: 0, labels: {}, kinds: {}}
