import {numberWords} from '../../persian/number-words.js'
import list from './starts.json' with {type: 'json'}
import type {Word} from './word.js'

/** Words besides number words that a numeral may begin with. */
const starts = new Set(list.starts)

/** Whether a numeral may begin at the word: one look-up for each word of the text. */
export const mayStart = (word: Word): boolean =>
  word.kind === 'digits' || (word.kind === 'letters' && (numberWords.has(word.text) || starts.has(word.text)))
