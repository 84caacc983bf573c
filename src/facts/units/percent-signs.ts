import {phrases} from '../words/phrases.js'
import type {Word} from '../words/word.js'
import list from './percent-signs.json' with {type: 'json'}

/** درصد or a sign after a number. */
export const percentAt = phrases(list)

/** A sign that touches the number from before: ٪۲۰. */
export const signBefore = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === 'none' && (words[at - 1]?.text === '٪' || words[at - 1]?.text === '%')
