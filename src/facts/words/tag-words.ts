import type {Morphology, Token, Upos} from '../../document/layers.js'
import {indexAt, type Text} from '../../text/text.js'
import type {Word} from './word.js'

/**
 * Words in letters with the part of speech of the token that they lie in; tokens and tags are in step. The words are those
 * that were split for this stage, so that they are tagged in place: a copy of each would cost more than the rules. Linear.
 */
export function tagWords(
  text: Text,
  words: readonly Word[],
  tokens: readonly Token[],
  morphology: readonly Morphology[],
): readonly Word[] {
  let at = 0
  let end = tokens[0] ? indexAt(text, tokens[0].end) : 0
  for (const word of words as readonly Tagged[]) {
    while (at < tokens.length && end <= word.start) {
      at++
      if (at < tokens.length) end = indexAt(text, tokens[at]!.end)
    }
    const tag = word.kind === 'letters' && end > word.start ? morphology[at] : undefined
    if (tag) word.upos = tag.upos
  }
  return words
}

type Tagged = Omit<Word, 'upos'> & {upos?: Upos}
