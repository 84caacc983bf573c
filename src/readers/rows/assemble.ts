import type {Block} from '../../document/article.js'
import {sha256} from '../../text/sha256.js'
import {offset} from '../../text/span.js'
import {textOf} from '../../text/text.js'

/** One part of an article as its source divides it; no kind where it is a page still to be taken apart. */
export interface SourcePiece {
  readonly text: string
  readonly kind?: Block['kind']
}

/** Raw text and its blocks, from pieces in reading order joined by `between`. */
export function assemble(pieces: readonly SourcePiece[], between: string): {raw: string; blocks: readonly Block[]} {
  const raw = pieces.map(({text}) => text).join(between)
  const blocks: Block[] = []
  // What comes behind the last block need not be counted: most of the text, where that is no block.
  const counted = pieces.findLastIndex(({kind}) => kind !== undefined)
  let at = 0
  for (let i = 0; i <= counted; i++) {
    const {text, kind} = pieces[i]!
    const end = at + textOf(text).length
    if (kind) blocks.push({start: offset(at), end: offset(end), kind})
    at = end + between.length
  }
  return {raw, blocks}
}

/** An id for an article that has none: the same text has the same id. */
export const idOf = (raw: string): string => `sha256:${sha256(raw).slice(0, 16)}`
