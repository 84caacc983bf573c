import type {Document} from '../document/document.js'
import {slice} from '../text/text.js'

/** A longer sentence is none (a list, a page without full stops): it is tagged in pieces, so that memory stays bounded. */
const LONGEST = 500

/** The tokens of each sentence as strings, in order; each token of the document is in exactly one list. One walk over both layers. */
export function wordsToTag(document: Document<'sentences' | 'tokens'>): string[][] {
  const {sentences, tokens} = document.layers
  const out: string[][] = []
  let s = 0
  let words: string[] = []
  for (const token of tokens) {
    const before = s
    while (s < sentences.length && sentences[s]!.end <= token.start) s++
    if (words.length > 0 && (s > before || words.length === LONGEST)) {
      out.push(words)
      words = []
    }
    words.push(slice(document.text, token))
  }
  if (words.length > 0) out.push(words)
  return out
}
