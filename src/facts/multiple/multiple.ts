import type {FactKind} from '../kind.js'
import {quantity} from '../quantity.js'
import {wordsOf} from '../words/split-words.js'
import {timesAt} from './times.js'

/** How many times as much: سه برابر, ۲.۵ برابری, دو چندان. */
export const multiple: FactKind = {
  name: 'multiple',
  *find({text}, numerals) {
    const words = wordsOf(text)
    for (const numeral of numerals) {
      const times = numeral.form !== 'ordinal' && timesAt(words, numeral.unitAt)
      if (times) yield quantity(text, words, 'multiple', numeral, times.next, {per: null})
    }
  },
}
