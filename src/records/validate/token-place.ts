import type {RecordCheck} from './check.js'
import {isInside, isMade, quoted, rangeOf, sliceOf} from './spans.js'

/** Each token lies in one sentence. */
export const tokenPlace: RecordCheck<'token/outside-sentence'> = {
  codes: ['token/outside-sentence'],
  run({record, text}, flaw) {
    if (!isMade(record, 'sentences')) return
    const {sentences, tokens} = record
    let s = 0
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      // Back to the start where tokens are out of order: reported elsewhere, and no reason to blame this one.
      if (i > 0 && token.start < tokens[i - 1]!.start) s = 0
      while (s < sentences.length && sentences[s]!.end <= token.start) s++
      const sentence = sentences[s]
      if (sentence && sentence.start <= token.start && token.end <= sentence.end) continue
      if (!isInside(token, text)) continue
      const where =
        sentence && sentence.start < token.end
          ? `crosses the edge of sentences[${s}] at ${rangeOf(sentence)}`
          : 'is in no sentence'
      flaw(
        'token/outside-sentence',
        `/tokens/${i}`,
        `tokens[${i}] ${quoted(sliceOf(text, token))} at ${rangeOf(token)} ${where}.`,
        token,
      )
    }
  },
}
