import type {Morphology, Token} from '../../document/layers.js'
import {indexAt, type Text} from '../../text/text.js'
import type {Word} from './word.js'

/** Words in letters with the part of speech of the token that they lie in; tokens and tags are in step. Linear. */
export function tagWords(
  text: Text,
  words: readonly Word[],
  tokens: readonly Token[],
  morphology: readonly Morphology[],
): readonly Word[] {
  const tagged: Word[] = []
  let at = 0
  let end = tokens[0] ? indexAt(text, tokens[0].end) : 0
  for (const word of words) {
    while (at < tokens.length && end <= word.start) {
      at++
      if (at < tokens.length) end = indexAt(text, tokens[at]!.end)
    }
    const tag = word.kind === 'letters' ? morphology[at] : undefined
    tagged.push(tag && end > word.start ? {...word, upos: tag.upos} : word)
  }
  return tagged
}
