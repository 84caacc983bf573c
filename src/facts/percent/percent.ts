import type {FactKind} from '../kind/kind.js'
import {quantity} from '../kind/quantity.js'
import {percentAt, signBefore} from '../units/percent-signs.js'

/** Parts of a hundred: ۶۰ درصد, صد درصدی, ۲۰٪, ٪۲۰. */
export const percent: FactKind = {
  name: 'percent',
  *find({text, words}, numerals) {
    for (const numeral of numerals) {
      if (numeral.form === 'ordinal' || numeral.form === 'parts') continue
      const sign = percentAt(words, numeral.unitAt)
      if (sign) yield quantity(text, words, 'percent', numeral, sign.next, {unit: '%'})
      else if (signBefore(words, numeral.first)) {
        const signed = {...numeral, first: numeral.first - 1}
        yield quantity(text, words, 'percent', signed, numeral.unitAt, {unit: '%'})
      }
    }
  },
}
