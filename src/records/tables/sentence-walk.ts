import type {SentenceRecord} from '../types.js'

/**
 * Tells in which sentence a position lies, for positions that mostly ascend: it walks on from the last answer. Null
 * where no sentence covers it.
 */
export function sentenceWalk(sentences: readonly SentenceRecord[]): (position: number) => number | null {
  let at = 0
  return (position) => {
    if (at >= sentences.length || sentences[at]!.start > position) at = 0
    while (at < sentences.length && sentences[at]!.end <= position) at++
    const sentence = sentences[at]
    return sentence && sentence.start <= position ? at : null
  }
}
