import {itemAt} from '../context/item.js'
import type {FactKind} from '../kind/kind.js'
import {quantity} from '../kind/quantity.js'
import {fractionOf} from '../numerals/amount.js'

/** Parts of a whole: دو سوم جمعیت, یک‌چهارم, نصف, نیمی از. A fraction before a unit belongs to the unit's kind. */
export const fraction: FactKind = {
  name: 'fraction',
  *find({text, words}, numerals) {
    for (const numeral of numerals) {
      if (numeral.form !== 'fraction') continue
      yield quantity(text, words, 'fraction', numeral, numeral.next, {
        value: fractionOf(numeral),
        per: null,
        item: itemAt(text, words, numeral.next, {bare: true, opens: true}),
      })
    }
  },
}
