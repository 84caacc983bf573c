import type {FactKind} from '../kind/kind.js'
import {quantity} from '../kind/quantity.js'
import {timexDuration} from '../kind/timex.js'
import {times} from '../numerals/amount.js'
import type {Numeral} from '../numerals/numeral.js'
import {periodAt} from '../units/periods.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './attributive.json' with {type: 'json'}
import {lengthOf} from './length.js'
import {lengthRangeOf} from './range.js'

/** A length of time: ۳ روز, نیم ساعت, یک سال و نیم, ۲ ساعت و ۳۰ دقیقه, دو دهه, ۴۸ ساعته. */
export const duration: FactKind = {
  name: 'duration',
  *find({text, words}, numerals) {
    for (let i = 0; i < numerals.length; i++) {
      const numeral = numerals[i]!
      if (numeral.form === 'ordinal' || numeral.form === 'parts') continue
      const period = periodAt(words, numeral.unitAt)
      if (!period || isYearBeforeClock(words, numeral)) continue
      const range = lengthRangeOf(words, numeral, numerals[i + 1])
      if (range) {
        const {min, max, unit, next} = range
        const fields = {value: null, min, max, unit, timex: timexDuration(null, unit)}
        yield quantity(text, words, 'duration', numeral, next, fields)
        i++
        continue
      }
      const whole = lengthOf(words, numerals, i)
      yield quantity(text, words, 'duration', numeral, whole.next, {
        value: whole.value,
        min: times(numeral.min, period.value.factor),
        max: times(numeral.max, period.value.factor),
        unit: whole.unit,
        timex: whole.timex,
        // «نگهداری ۱۵ ساعته این افراد»: an adjective, and what follows is no length of time
        ...(isAttributive(words, numeral.unitAt) || isWithEnding(words, numeral) ? {item: null} : {}),
      })
      i += whole.took
    }
  },
}

/** «تیر ۱۴۰۲ ساعت ۱۰»: a year, and the hour has a number of its own. */
const isYearBeforeClock = (words: readonly Word[], {value, unitAt}: Numeral): boolean =>
  words[unitAt]!.text === w.hour && /^1[34]\d\d$/.test(value ?? '') && mayStart(words[unitAt + 1] ?? words[unitAt]!)

/** «حضور یک هفته‌ای بازیگر»: an adjective of the noun before it. */
const isWithEnding = (words: readonly Word[], {first, unitAt}: Numeral): boolean =>
  words[unitAt + 1]?.gap === 'zwnj' && words[unitAt + 1]!.text === w.yaAfterHe && words[first - 1]?.upos === 'NOUN'

const attributive = new Set(list)

/** ساله, ماهه, ساعته … after a number. */
const isAttributive = (words: readonly Word[], at: number): boolean => attributive.has(words[at]?.text ?? '')
