import {add, type Decimal, isWhole} from '../../text/decimal.js'
import {boundAfter, boundOf} from '../context/modifier.js'
import type {FactKind} from '../kind/kind.js'
import {quantity} from '../kind/quantity.js'
import {timexDuration} from '../kind/timex.js'
import {amountOf} from '../numerals/amount.js'
import type {Numeral} from '../numerals/numeral.js'
import {periodAt} from '../units/periods.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './age-words.json' with {type: 'json'}

const notAges = new Set(list.not_ages)
const periods = new Set(list.periods)
const held = new Set(list.held)
const manners = new Set(list.manners)
const copulas = new Set(list.copulas)
const infants = new Set(list.infants)
const persons = new Set(list.persons)
/** «۲۲ سال داشتم»: to have years is to be so old. */
const has = new Set(
  ['', list.negation].flatMap((no) =>
    list.to_have.flatMap((stem) => ['', ...list.person_endings].map((ending) => no + stem + ending)),
  ),
)
const BACK = 3
const HALF = '0.5' as Decimal

/** How old: مرد ۴۵ ساله, در ۸۴ سالگی, ۳۰ سال سن, زیر ۱۸ سال, نوزاد ۳ ماهه. «برنامه ۵ ساله» is a duration. */
export const age: FactKind = {
  name: 'age',
  *find({text, words}, numerals) {
    for (const numeral of numerals) {
      if (numeral.form !== 'cardinal') continue
      const unit = ageUnit(words, numeral)
      if (!unit) continue
      const half = halfBehind(words, numeral.unitAt)
      const amount = amountOf(numeral)
      const value = half && amount && isWhole(amount as Decimal) ? add(amount as Decimal, HALF) : amount
      const timex = timexDuration(value, unit)
      const next = half ?? periodAt(words, numeral.unitAt)?.next ?? numeral.unitAt + 1
      yield quantity(text, words, 'age', numeral, next, {
        value,
        unit,
        timex,
        per: null,
        item: null,
      })
    }
  },
}

function ageUnit(words: readonly Word[], numeral: Numeral): string | undefined {
  const at = numeral.unitAt
  const word = words[at]?.text
  if (word === w.atAge) return 'a'
  const {first, modifier} = boundOf(words, numeral)
  const before = near(words, first)
  if (word === w.years || halfBehind(words, at) !== undefined)
    return before.some(isPeriod) || isManner(words, first) || isThing(before[0] ?? '') || isOfContract(words, first, at)
      ? undefined
      : 'a'
  if (word === w.months || word === w.days) {
    return infants.has(before[0] ?? '') ? periodAt(words, at)?.value.unit : undefined
  }
  if (word !== w.year) return undefined
  if (words[at + 1]?.text === w.age || words[at + 1]?.text === w.myAge || has.has(words[at + 1]?.text ?? '')) return 'a'
  if (words[at + 1]?.text === w.life && has.has(words[at + 2]?.text ?? '')) return 'a'
  // «۱۲ سال به بالا», «سابقه ۱۰ سال به بالا»
  if (boundAfter(words, at + 1) && !before.some(isPeriod)) return 'a'
  const bound = words[numeral.first - 1]?.text
  const limit = (modifier === 'less_than' && bound === w.under) || (modifier === 'more_than' && bound === w.above)
  // «این بیماران ۶ سال از درمانشان می‌گذرد», «مردم سه سال پیش»
  if (!limit && (notAges.has(words[at + 1]?.text ?? '') || words[at + 2]?.text === w.that)) return undefined
  return limit || before.some((noun) => persons.has(noun)) ? 'a' : undefined
}

const FAR = 8

/** «قرارداد استادان دانشگاه یک ساله است»: the copula says it of what the clause began with. */
function isOfContract(words: readonly Word[], first: number, unit: number): boolean {
  if (!copulas.has(words[unit + 1]?.text ?? '')) return false
  for (let i = first - 1; i >= 0 && i >= first - FAR && words[i]!.kind === 'letters'; i--)
    if (periods.has(words[i]!.text) || held.has(words[i]!.text)) return true
  return false
}

/** «جام به صورت ۲ ساله برگزار می‌شود»: how often. */
const isManner = (words: readonly Word[], first: number): boolean =>
  manners.has(words[first - 1]?.text ?? '') && words[first - 2]?.text === w.to

/** The word after «سال و نیمه», «سال و نیمه‌ای», where that stands. */
function halfBehind(words: readonly Word[], at: number): number | undefined {
  if (words[at]?.text !== w.year || words[at + 1]?.text !== w.and || words[at + 2]?.text !== w.middle) return undefined
  return words[at + 3]?.text === w.yaAfterHe && words[at + 3]!.gap === 'zwnj' ? at + 4 : at + 3
}

/** نوسازی, جهت‌گیری: what is done, and no one who is so old. */
const isThing = (noun: string): boolean =>
  list.thing_endings.some((ending) => noun.length > ending.length && noun.endsWith(ending))

/** «قراردادی ۶ ساله» has the ی of indefiniteness. */
const isPeriod = (noun: string): boolean => periods.has(noun) || (noun.endsWith(w.ya) && periods.has(noun.slice(0, -1)))

/** The nearest words before, as far as they are one phrase. */
function near(words: readonly Word[], first: number): string[] {
  const found: string[] = []
  for (let i = first - 1; i >= 0 && found.length < BACK && words[i]!.kind === 'letters'; i--) found.push(words[i]!.text)
  return found
}
