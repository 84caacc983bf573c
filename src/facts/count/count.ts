import {isPeople} from '../context/people.js'
import type {FactKind} from '../kind/kind.js'
import {quantity} from '../kind/quantity.js'
import type {Numeral} from '../numerals/numeral.js'
import {classifierAt} from '../units/classifiers.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'

/** «کشور ۷۰ میلیونی»: an adjective too. */
const isQualifying = (words: readonly Word[], {suffix, first}: Numeral): boolean =>
  suffix === w.ya && words[first - 1]?.kind === 'letters' && !isStop(words[first - 1])

/** How many: ۸۱ مورد جعل شناسنامه, ۳۰۰ نفر, ۵ روستا, هزاران دانشجو; whatever number no other kind has claimed. */
export const count: FactKind = {
  name: 'count',
  *find({text, words}, numerals) {
    for (const numeral of numerals) {
      if (numeral.form !== 'cardinal' && numeral.form !== 'vague') continue
      const found = classifierAt(words, numeral.unitAt)
      const persons = words[numeral.unitAt]?.text !== w.tan || isPeople(words, numeral)
      const unit = persons ? found : undefined
      yield quantity(text, words, 'count', numeral, unit?.next ?? numeral.unitAt, {
        unit: unit?.value ?? null,
        // «فهرست ۴۰ نفره پلیس»: an adjective, and the police are not counted
        ...((unit && unit.suffix !== '') || (!unit && isQualifying(words, numeral)) ? {item: null} : {}),
      })
    }
  },
}
