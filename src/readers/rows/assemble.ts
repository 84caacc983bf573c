import {createHash} from 'node:crypto'
import type {Block} from '../../document/article.js'
import {spanAt, textOf} from '../../text/text.js'

/** One part of an article as its source divides it; no kind where it is a page still to be taken apart. */
export interface SourcePiece {
  readonly text: string
  readonly kind?: Block['kind']
}

/** Raw text and its blocks, from pieces in reading order joined by `between`. */
export function assemble(pieces: readonly SourcePiece[], between: string): {raw: string; blocks: readonly Block[]} {
  const raw = pieces.map(({text}) => text).join(between)
  const text = textOf(raw)
  const blocks: Block[] = []
  let at = 0
  for (const piece of pieces) {
    const end = at + piece.text.length
    if (piece.kind) blocks.push({...spanAt(text, at, end), kind: piece.kind})
    at = end + between.length
  }
  return {raw, blocks}
}

/** An id for an article that has none: the same text has the same id. */
export const idOf = (raw: string): string =>
  `sha256:${createHash('sha256').update(raw, 'utf8').digest('hex').slice(0, 16)}`
