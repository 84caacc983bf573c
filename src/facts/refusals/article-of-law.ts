import type {Numeral} from '../numerals/numeral.js'
import {classifierAt} from '../units/classifiers.js'
import {timesCountedAt} from '../units/times-counted.js'
import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {headed, isPlain} from './head.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const laws = new Set(heads.law)
/** Words that say «among» and «part» too: they head a number only where nothing follows that it could count. */
const ambiguous = new Set(heads.among)

/** Article of a law, clause, principle of the constitution, resolution: ماده ۱۰, اصل چهل‌وچهارم, قطعنامه ۲۲۳۱. */
export const articleOfLaw: Refusal = headed('law', heads.law, (words, numeral) => {
  // «جزء اولین مدرسه‌های شهر»: a rank before its noun numbers nothing
  if (numeral.form === 'ordinal') return numeral.suffix === w.ordinalEnding && !ambiguous.has(before(words, numeral))
  const after = words[numeral.next]
  if (ambiguous.has(before(words, numeral)) && !isStop(after) && !laws.has(after!.text) && !isCounted(words, numeral))
    return false
  return (
    isPlain(words, numeral) ||
    // «ماده ۵ و ۲۰۰ میلیون ریال»: the unit is the other number's
    (numeral.magnitude === '1' && numeral.unitAt !== numeral.next && !isUnit(words, numeral.next)) ||
    (words[numeral.first]!.kind === 'digits' &&
      numeral.magnitude === '1' &&
      (isCounted(words, numeral) || isOfYear(words, numeral)))
  )
})

const before = (words: readonly Word[], {first}: Numeral): string => words[first - 1]?.text ?? ''

/** «ماده ۱۸۰ سال ۹۴»: the year of the law. */
const isOfYear = (words: readonly Word[], {next}: Numeral): boolean =>
  words[next]?.text === w.year && words[next + 1]?.kind === 'digits'

/** «بند ۳ بار دیگر خوانده شد», «ماده ۵ مورد توجه است»: a head keeps its number before what only may be a unit. */
const isCounted = (words: readonly Word[], {next, unitAt}: Numeral): boolean =>
  next === unitAt && (timesCountedAt(words, next) ?? classifierAt(words, next)) !== undefined
