import {isPeople} from '../context/people.js'
import {isPressure} from '../context/pressure.js'
import type {FactKind} from '../kind/kind.js'
import {quantity} from '../kind/quantity.js'
import {amountOf, below} from '../numerals/amount.js'
import type {Numeral} from '../numerals/numeral.js'
import {measureAt} from '../units/measures.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import contents from './contents.json' with {type: 'json'}
import {isCoordinate} from './coordinate.js'
import {degreesAt} from './degrees.js'
import {summed, withHalf} from './summed.js'
import {namesClass, weightClass} from './weight-class.js'

/** «هشت تن آمدند» are persons, «۸۷ فوتی در یک روز» the dead, «تکل دو پا» no length. */
function isHomograph(words: readonly Word[], numeral: Numeral): boolean {
  const {text} = words[numeral.unitAt]!
  if (text === w.tan) return isPeople(words, numeral)
  if (contents.dead.includes(text)) return words[numeral.first - 1]?.upos !== 'NOUN'
  return contents.limbs.includes(text) && words[numeral.first]!.kind === 'letters' && Number(numeral.value) <= 2
}

const common = new Set(contents.common)

/** By its part of speech; «زمین» is a planet too. */
const isName = (word: Word | undefined): boolean => word?.upos === 'PROPN' && !common.has(word.text)

/** Physical amounts in UCUM: ۵۰ هکتار, ۳ هزار تن, ۱۲۰ کیلومتر در ساعت (km, per h), ۵ درجه زیر صفر, ۵.۴ ریشتر. */
export const measure: FactKind = {
  name: 'measure',
  *find({text, words}, numerals) {
    for (let i = 0; i < numerals.length; i++) {
      const numeral = numerals[i]!
      if (numeral.form === 'ordinal' || numeral.form === 'parts') continue
      const classed = weightClass(words, numeral)
      if (classed) {
        const {numeral: of, next, modifier} = classed
        yield {...quantity(text, words, 'measure', of, next, {unit: 'kg', item: null}), modifier}
        continue
      }
      const at = numeral.unitAt
      const degrees = degreesAt(words, numeral)
      const unit = degrees ? undefined : measureAt(words, at)
      const sum = unit && summed(words, numeral, numerals[i + 1])
      const half = unit && withHalf(words, numeral)
      if (degrees) {
        const {unit: of, next, negative} = degrees
        const fields = negative
          ? {value: below(amountOf(numeral)), min: below(numeral.max), max: below(numeral.min)}
          : {}
        yield quantity(text, words, 'measure', numeral, next, {unit: of, ...fields})
      } else if (sum) {
        yield quantity(text, words, 'measure', numeral, sum.next, {unit: sum.unit, value: sum.value})
        i++
      } else if (unit && half) {
        yield quantity(text, words, 'measure', numeral, half.next, {unit: unit.value, value: half.value})
      } else if (unit && !isHomograph(words, numeral)) {
        // a name after a measure says whose it is
        const named = isName(words[unit.next]) || (unit.value === 'kg' && namesClass(words, numeral.first))
        yield quantity(text, words, 'measure', numeral, unit.next, {unit: unit.value, ...(named ? {item: null} : {})})
      } else if (words[at]?.text === w.bar && isPressure(words, numeral)) {
        yield quantity(text, words, 'measure', numeral, at + 1, {unit: 'bar'})
      } else if (isCoordinate(words, numeral)) {
        yield quantity(text, words, 'measure', numeral, numeral.next, {unit: 'deg', item: null})
      }
    }
  },
}
