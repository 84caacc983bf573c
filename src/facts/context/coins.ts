import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import list from './coins.json' with {type: 'json'}

const sets = wordSets(list)

/** «نیم سکه», «ربع سکه»: the number word is the first part of the coin's name. */
export const isPartOfCoin = (words: readonly Word[], at: number): boolean =>
  sets.parts.has(words[at]?.text ?? '') && sets.coin.has(words[at + 1]?.text ?? '')
