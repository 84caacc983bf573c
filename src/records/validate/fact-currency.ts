import type {FactRecord} from '../types.js'
import type {RecordCheck} from './check.js'
import {compareExact, exactOf, product} from './exact.js'
import {quoted} from './spans.js'

const amounts = [
  ['value', 'currency_value'],
  ['min', 'currency_min'],
  ['max', 'currency_max'],
] as const

/** Money's amounts in its currency follow from those in its unit: ten rials (IRR) a toman, else the same. */
export const factCurrency: RecordCheck<'fact/currency-differs'> = {
  codes: ['fact/currency-differs'],
  run({record: {facts}}, flaw) {
    for (let i = 0; i < facts.length; i++) {
      const fact = facts[i]!
      if (fact.kind !== 'money' || fact.unit === null || fact.currency === null) continue
      const currency = fact.unit === 'toman' || fact.unit === 'rial' ? 'IRR' : fact.unit
      if (fact.currency !== currency) {
        const message = `facts[${i}] ${quoted(fact.text)} is in ${fact.unit}, so its currency is ${currency}, not ${fact.currency}.`
        flaw('fact/currency-differs', `/facts/${i}/currency`, message, {expected: currency, actual: fact.currency})
      }
      for (const [field, inCurrency] of amounts) compare(fact, i, field, inCurrency)
    }

    function compare(
      fact: FactRecord,
      i: number,
      field: 'value' | 'min' | 'max',
      inCurrency: (typeof amounts)[number][1],
    ): void {
      const [amount, stored] = [fact[field], fact[inCurrency]]
      if (amount === stored && fact.unit !== 'toman') return
      const [a, b] = [amount === null ? undefined : exactOf(amount), stored === null ? undefined : exactOf(stored)]
      if (a && b && compareExact(fact.unit === 'toman' ? product(a, 10n) : a, b) === 0) return
      if (amount === null && stored === null) return
      // A number that cannot be read is the schema's to report.
      if ((amount !== null && !a) || (stored !== null && !b)) return
      const message = `facts[${i}] ${quoted(fact.text)} has ${field} ${amount} ${fact.unit}, but ${inCurrency} ${stored} ${fact.currency}.`
      flaw('fact/currency-differs', `/facts/${i}/${inCurrency}`, message, {
        related: [`/facts/${i}/${field}`],
        actual: String(stored),
      })
    }
  },
}
