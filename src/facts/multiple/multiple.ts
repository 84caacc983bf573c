import type {FactKind} from '../kind/kind.js'
import {quantity} from '../kind/quantity.js'
import type {Numeral} from '../numerals/numeral.js'
import {isTimesMore, timesAt} from '../units/times.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'

/** «۲ بر یک برابر آمریکا», «جام ۲۰۱۶ برابر مقدونیه»: against; «نه چندان» is not very. */
function isAgainst(words: readonly Word[], {first, unitAt, value, ends}: Numeral): boolean {
  if (words[unitAt]!.text === w.fold) return value === '9'
  // «۳-۱ برابر ملوان»
  if (ends && isTimesMore(words, unitAt)) return false
  if (ends && words[unitAt]!.text === w.timesAs && /^[-–—]$/.test(words[ends[0].next]?.text ?? '')) return true
  const before = words[first - 1]
  const scored =
    before !== undefined && (before.text === w.on || /^[-–—]$/.test(before.text)) && words[first - 2]?.kind !== 'break'
  return words[unitAt]!.text === w.timesAs && (scored || /^(13|14|19|20)\d\d$/.test(value ?? ''))
}

/** How many times as much: سه برابر, ۲.۵ برابری, دو چندان. */
export const multiple: FactKind = {
  name: 'multiple',
  *find({text, words}, numerals) {
    for (const numeral of numerals) {
      const times = numeral.form !== 'ordinal' && numeral.form !== 'parts' && timesAt(words, numeral.unitAt)
      if (times && !isAgainst(words, numeral)) yield quantity(text, words, 'multiple', numeral, times.next, {per: null})
    }
  },
}
