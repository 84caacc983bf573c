import {boundOf} from '../context/modifier.js'
import {perOf} from '../context/per.js'
import {isPressure} from '../context/pressure.js'
import type {FactKind} from '../kind/kind.js'
import {quantity} from '../kind/quantity.js'
import {timexSet} from '../kind/timex.js'
import {timesCountedAt} from '../units/times-counted.js'

/** How many times, with the rate where it is said: سه بار, روزی دو مرتبه, ۵ بار در هفته. */
export const frequency: FactKind = {
  name: 'frequency',
  *find({text, words}, numerals) {
    for (const numeral of numerals) {
      if (numeral.form === 'ordinal' || numeral.form === 'parts' || numeral.form === 'fraction') continue
      const unit = timesCountedAt(words, numeral.unitAt)
      if (!unit || isPressure(words, numeral)) continue
      const per = perOf(words, boundOf(words, numeral).first, unit.next)
      yield quantity(text, words, 'frequency', numeral, unit.next, {per, item: null, timex: timexSet(per)})
    }
  },
}
