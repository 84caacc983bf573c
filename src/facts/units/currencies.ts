import {type Decimal, decimal, powerOfTen} from '../../text/decimal.js'
import {type PhraseList, phrases} from '../words/phrases.js'
import list from './currencies.json' with {type: 'json'}

/** A currency as news writes it, and how it turns into ISO 4217. */
export interface Currency {
  /** As written: toman, rial, or the currency's ISO 4217 code. */
  readonly unit: string
  /** ISO 4217. */
  readonly currency: string
  /** What multiplies the number as written: 10^12 for همت (هزار میلیارد تومان), 0.01 for سنت, else 1. */
  readonly scale: Decimal
  /** What turns the unit into the currency: a toman is ten rials. */
  readonly factor: Decimal
}

const HUNDREDTH = '0.01' as Decimal
const cents = new Set(list.cents)
const entries: Record<string, Currency> = {}
for (const [name, [unit = '', currency, zeros]] of Object.entries(list.names) as [
  string,
  [string, string?, number?],
][]) {
  const scale = name === list.trillions ? powerOfTen(12) : cents.has(name) ? HUNDREDTH : decimal(1)
  entries[name] = {unit, currency: currency ?? unit, scale, factor: powerOfTen(zeros ?? 0)}
}

/** A currency's name or sign after a number, with the country that tells it apart (دلار کانادا). */
export const currencyAt: PhraseList<Currency> = phrases(entries)

/** A sign that touches the number from before: $۵۰۰. */
export const currencySign = (sign: string | undefined): Currency | undefined =>
  sign !== undefined && /^[$€£¥]$/.test(sign) ? entries[sign] : undefined
