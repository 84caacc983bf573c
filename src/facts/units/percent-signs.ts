import {phrases} from '../words/phrases.js'
import type {Word} from '../words/word.js'

/** درصد or a sign behind a number. */
export const percentAt = phrases({درصد: '%', 'در صد': '%', '٪': '%', '%': '%'})

/** A sign that touches the number from before: ٪۲۰. */
export const signBefore = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === 'none' && (words[at - 1]?.text === '٪' || words[at - 1]?.text === '%')
