import type {FactKind} from '../kind/kind.js'
import type {Numeral} from '../numerals/numeral.js'
import {quantity} from '../kind/quantity.js'
import {timesAt} from '../units/times.js'
import {wordsOf} from '../words/split-words.js'
import type {Word} from '../words/word.js'

/** «۲ بر یک برابر آمریکا», «جام ۲۰۱۶ برابر مقدونیه»: against; «نه چندان» is not very. */
function isAgainst(words: readonly Word[], {first, unitAt, value}: Numeral): boolean {
  if (words[unitAt]!.text === 'چندان') return value === '9'
  const before = words[first - 1]
  const scored = before !== undefined && /^(بر|[-–—])$/.test(before.text) && words[first - 2]?.kind !== 'break'
  return words[unitAt]!.text === 'برابر' && (scored || /^(13|14|19|20)\d\d$/.test(value ?? ''))
}

/** How many times as much: سه برابر, ۲.۵ برابری, دو چندان. */
export const multiple: FactKind = {
  name: 'multiple',
  *find({text}, numerals) {
    const words = wordsOf(text)
    for (const numeral of numerals) {
      const times = numeral.form !== 'ordinal' && numeral.form !== 'parts' && timesAt(words, numeral.unitAt)
      if (times && !isAgainst(words, numeral)) yield quantity(text, words, 'multiple', numeral, times.next, {per: null})
    }
  },
}
