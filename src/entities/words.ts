import type {Document} from '../document/document.js'
import type {Span} from '../text/span.js'
import {slice} from '../text/text.js'
import {atomsOf} from './gazetteer/fold.js'

/** A token as the patterns see it. */
export interface FoldedWord extends Span {
  readonly text: string
  /** Folded pieces between ZWNJ. */
  readonly atoms: readonly string[]
  /** The pieces joined: what word sets are asked for. */
  readonly key: string
}

/** The words of each sentence, in order. Tokens outside every sentence are left out. One walk over both layers. */
export function wordsOf(document: Document<'sentences' | 'tokens'>): FoldedWord[][] {
  const {sentences, tokens} = document.layers
  const out: FoldedWord[][] = []
  let t = 0
  for (const sentence of sentences) {
    const words: FoldedWord[] = []
    while (t < tokens.length && tokens[t]!.start < sentence.start) t++
    for (; t < tokens.length && tokens[t]!.end <= sentence.end; t++) {
      const {start, end} = tokens[t]!
      const text = slice(document.text, {start, end})
      const atoms = atomsOf(text)
      words.push({start, end, text, atoms, key: atoms.join('')})
    }
    out.push(words)
  }
  return out
}
