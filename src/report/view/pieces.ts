import type {MarkedSpan} from './spans.js'

/** A stretch of text that the same spans cover from its first code point to its last. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly spans: readonly MarkedSpan[]
}

/**
 * Cuts a text at every end of a span and at the given borders, so that spans may overlap in any way. Offsets in code points;
 * spans must be in order of their starts. Time follows the number of spans and borders, times how many spans overlap at one place.
 */
export function piecesOf(borders: readonly number[], spans: readonly MarkedSpan[]): Piece[] {
  const cuts = [...new Set([...borders, ...spans.flatMap(({start, end}) => [start, end])])].sort((a, b) => a - b)
  const pieces: Piece[] = []
  let open: MarkedSpan[] = []
  let next = 0
  for (let k = 0; k + 1 < cuts.length; k++) {
    const [start, end] = [cuts[k]!, cuts[k + 1]!]
    open = open.filter((span) => span.end > start)
    while (next < spans.length && spans[next]!.start <= start) {
      const span = spans[next++]!
      if (span.end > start) open.push(span)
    }
    pieces.push({start, end, spans: [...open]})
  }
  return pieces
}
