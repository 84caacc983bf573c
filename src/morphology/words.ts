import type {Document} from '../document/document.js'
import {slice} from '../text/text.js'

/** The tokens of each sentence as strings, in order; each token of the document is in exactly one list. One walk over both layers. */
export function wordsToTag(document: Document<'sentences' | 'tokens'>): string[][] {
  const {sentences, tokens} = document.layers
  const out: string[][] = []
  let t = 0
  for (const sentence of sentences) {
    const words: string[] = []
    for (; t < tokens.length && tokens[t]!.end <= sentence.end; t++) words.push(slice(document.text, tokens[t]!))
    out.push(words)
  }
  if (t < tokens.length) out.push(tokens.slice(t).map((token) => slice(document.text, token)))
  return out
}
