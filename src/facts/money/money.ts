import {numberWords} from '../../persian/number-words.js'
import {add, type Decimal, multiply} from '../../text/decimal.js'
import type {Text} from '../../text/text.js'
import type {FactDraft, FactKind} from '../kind/kind.js'
import {quantity} from '../kind/quantity.js'
import {amountOf, times} from '../numerals/amount.js'
import type {Numeral} from '../numerals/numeral.js'
import {type Currency, currencyAt, currencySign} from '../units/currencies.js'
import {isUnit} from '../units/units.js'
import {sentenceEnd} from '../words/marks.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import list from './money-words.json' with {type: 'json'}

const moneyWords = new Set(list.around)
const paid = new Set(list.paid)
const sums = new Set(list.sums)
const rests = new Set(list.rests)
/** How far back the amount is looked for whose parts are told. */
const FAR = 20
const AROUND = 2

/** Amounts of money: ۵ میلیون تومان, ۳۰۰ همت, ۵۰ دلار, $۵۰۰; a bare «وام ۱۸۰ میلیونی» has no unit. */
export const money: FactKind = {
  name: 'money',
  *find({text, words}, numerals) {
    for (let i = 0; i < numerals.length; i++) {
      const numeral = numerals[i]!
      if (numeral.form === 'ordinal' || numeral.form === 'parts') continue
      const found = currencyAt(words, numeral.unitAt)
      const sum = found && withCents(words, numeral, numerals[i + 1])
      if (found && sum) {
        yield priced(text, words, {...numeral, value: sum.value}, sum.next, found.value)
        i++
        continue
      }
      const sign = signBefore(words, numeral.first)
      if (found && !isPeople(words, numeral, found)) yield priced(text, words, numeral, found.next, found.value)
      else if (sign) yield priced(text, words, {...numeral, first: numeral.first - 1}, numeral.unitAt, sign)
      else if (isBare(words, numeral)) yield quantity(text, words, 'money', numeral, numeral.next)
    }
  },
}

/** «۷۸ دلار و ۴۰ سنت»: one amount, in the larger unit. */
function withCents(
  words: readonly Word[],
  numeral: Numeral,
  after: Numeral | undefined,
): {value: Decimal; next: number} | undefined {
  const whole = currencyAt(words, numeral.unitAt)
  const cents = after && currencyAt(words, after.unitAt)
  if (!whole || !cents || numeral.value === null || !after.value) return undefined
  if (words[whole.next]?.text !== w.and || after.first !== whole.next + 1) return undefined
  if (whole.value.scale !== '1' || cents.value.scale !== '0.01' || Number(after.value) >= 100) return undefined
  return {value: add(numeral.value, multiply(after.value, cents.value.scale)), next: cents.next}
}

/** «$۵۰۰», «£ ۳۰»; apart, only a sign that follows no number: «۲۰ $ ۵۰». */
function signBefore(words: readonly Word[], first: number): Currency | undefined {
  if (words[first]!.kind !== 'digits') return undefined
  return words[first]!.gap === 'none' || (words[first - 1]?.gap === 'space' && words[first - 2]?.kind !== 'digits')
    ? currencySign(words[first - 1]?.text)
    : undefined
}

function priced(text: Text, words: readonly Word[], numeral: Numeral, next: number, currency: Currency): FactDraft {
  const {unit, scale, factor} = currency
  const value = times(amountOf(numeral), scale)
  const min = times(numeral.min, scale)
  const max = times(numeral.max, scale)
  return quantity(text, words, 'money', numeral, next, {
    value,
    min,
    max,
    unit,
    currency: currency.currency,
    currency_value: times(value, factor),
    currency_min: times(min, factor),
    currency_max: times(max, factor),
  })
}

/**
 * «۱۸۰ میلیونی» beside a word for money (وام, تسهیلات); beside جمعیت it counts people. Without the ending, «مبلغ ۳۰ میلیارد
 * است», «۱۰ میلیون جزای نقدی», and «۳ میلیارد آن» after an amount with its currency.
 */
function isBare(words: readonly Word[], numeral: Numeral): boolean {
  const {suffix, magnitude, first, next, unitAt, form, min} = numeral
  // «صدها میلیارد هزینه کردیم»
  const isLarge = magnitude.length >= 7 || (form === 'vague' && min !== null && min.length >= 7)
  if (!isLarge) return false
  if (suffix !== w.ya) return unitAt === next && !isUnit(words, next) && isPaid(words, first, next)
  for (let i = first - AROUND; i < next + AROUND; i++) if (moneyWords.has(words[i]?.text ?? '')) return true
  return false
}

function isPaid(words: readonly Word[], first: number, next: number): boolean {
  const after = words[next]?.text ?? ''
  if (paid.has(after)) return true
  if (sums.has(words[first - 1]?.text ?? '')) return isStop(words[next])
  if (!rests.has(after)) return false
  for (let i = first - 1; i > 0 && i >= first - FAR && !sentenceEnd.test(words[i]!.text); i--)
    if (currencyAt(words, i) && numberWords.has(words[i - 1]!.text)) return true
  return false
}

/** «۱۲ افغانی» are people, «۵۰۰ افغانی» money. */
const isPeople = (words: readonly Word[], {value, magnitude, unitAt}: Numeral, {next}: {next: number}): boolean =>
  words[unitAt]!.text === w.afghani && next === unitAt + 1 && value !== null && magnitude === '1' && value.length < 3
