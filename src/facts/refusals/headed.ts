import {isStop} from '../context/item.js'
import type {Numeral} from '../numerals/numeral.js'
import {mayStart} from '../numerals/read-numeral.js'
import {isUnit} from '../units/units.js'
import type {Word} from '../words/word.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const between = new Set(heads.between)
const notHeads = new Set(heads.notHeads)
/** «ماده ۵ تبصره ۲» are two heads, «دو گروه ۱۰ نفر» none. */
const countable = new Set(heads.name)
const NEAR = 3

/** The word that a number names a member of: شبکه in «شبکه سه», ماده in «ماده ۵», تلفن in «تلفن: ۸۸۹۰». */
function headOf(words: readonly Word[], {first}: Numeral, list: ReadonlySet<string>): number | undefined {
  for (let i = first - 1; i >= 0 && i >= first - NEAR; i--) {
    const word = words[i]!
    if (list.has(word.text)) return isCounted(words[i - 1], words[i]!) ? undefined : i
    if (!between.has(word.text)) return undefined
  }
  return undefined
}

/** «این منطقه», «دو گروه»: the word is spoken of by itself and heads no number. */
const isCounted = (before: Word | undefined, head: Word): boolean =>
  before !== undefined && (notHeads.has(before.text) || (countable.has(head.text) && mayStart(before)))

const SIZES = /^(تخت|تختی|تختخوابی|خوابی|کلاسه|طبقه|شعبه|صفحه|غرفه|سکو)$/

/** What is numbered carries no magnitude and counts nothing: «در شبکه ۵ نفر» are persons. */
const isPlain = (words: readonly Word[], {magnitude, form, unitAt, next, ends}: Numeral): boolean =>
  magnitude === '1' &&
  (form === 'cardinal' || form === 'parts') &&
  !isUnit(words, unitAt) &&
  !isUnit(words, next) &&
  // «بیمارستان ۲۵۰ تختخوابی», «مدرسه ۱۲ کلاسه»
  !SIZES.test(words[next]?.text ?? '') &&
  // «با حساب پنج بر سه»
  words[next]?.text !== 'بر' &&
  (!ends || ends[0].magnitude === '1')

function headed(
  reason: string,
  list: readonly string[],
  also: (words: readonly Word[], numeral: Numeral) => boolean = isPlain,
): Refusal {
  const set = new Set(list)
  return {reason, holds: (words, numeral) => headOf(words, numeral, set) !== undefined && also(words, numeral)}
}

const numbered = (words: readonly Word[], numeral: Numeral): boolean =>
  numeral.form === 'ordinal' || isPlain(words, numeral)

/** Article of a law, clause, principle of the constitution, resolution: ماده ۱۰, اصل چهل‌وچهارم, قطعنامه ۲۲۳۱. */
export const law: Refusal = headed('law', heads.law, numbered)
/** آیه ۵, سوره ۳۶. */
export const verse: Refusal = headed('verse', heads.verse, numbered)
/** Page and volume of a citation: ص ۱۶۹, ج۱۶. */
export const citation: Refusal = headed('citation', heads.citation)
/** تلفن ۸۸۹۰, سامانه ۱۹۷, پلیس ۱۱۰. */
export const phoneHead: Refusal = headed('phone', heads.phone)
/** کد خبر: ۱۴۰۲۰۵, شماره ۱۲, پلاک ۳. */
export const code: Refusal = headed('code', heads.code)
/** A number inside a name: شبکه سه, منطقه ۲۲, بوئینگ ۷۳۷, خیابان ۱۵ خرداد. */
export const name: Refusal = headed(
  'name',
  heads.name,
  (words, numeral) => isPlain(words, numeral) && !isYearOfEvent(words, numeral),
)

/** «المپیک ۲۰۱۶», «یورو ۲۰۲۰»: the year is a date. */
const isYearOfEvent = (words: readonly Word[], {first, value}: Numeral): boolean =>
  heads.events.includes(words[first - 1]?.text ?? '') && /^(13|14|19|20)\d\d$/.test(value ?? '')

/** What is named by a number, where no noun follows that it could count. */
const NAMED: Readonly<Record<string, RegExp>> = {
  ورزش: /^3$/,
  برنامه: /^90$/,
  نظرسنجی: /^90$/,
  هفته: /^\d{1,2}$/,
  کالیبر: /^\d+$/,
}

/** «به گزارش ورزش سه», «برنامه نود», «هفته ۲۷: …». */
export const site: Refusal = {
  reason: 'name',
  holds(words, {first, next, value, form}) {
    const named = NAMED[words[first - 1]?.text ?? '']?.test(value ?? '') ?? false
    return named && form === 'cardinal' && next === first + 1 && isStop(words[next]) && !isUnit(words, next)
  },
}

const lanes = new Set(heads.lane)

/** «کوچه هفتم»: an address, though a rank. */
export const lane: Refusal = {
  reason: 'name',
  holds: (words, numeral) => numeral.form === 'ordinal' && lanes.has(words[numeral.first - 1]?.text ?? ''),
}

const models = new Set(heads.model)

/** «بالگرد میل ۱۷», «بازی ۲۰۴۸»: a model's number behind its make, a program's that is its name. */
export const model: Refusal = {
  reason: 'name',
  written: 'digits',
  holds(words, numeral) {
    if (numeral.written !== 'digits' || !isPlain(words, numeral) || numeral.ends) return false
    const [make, kind] = [words[numeral.first - 1], words[numeral.first - 2]]
    if (make?.kind !== 'letters' || !isStop(words[numeral.next])) return false
    return heads.titled.includes(make.text)
      ? numeral.value !== null && numeral.value.length > 2
      : models.has(kind?.text ?? '') && !isStop(make)
  },
}

const streets = new Set(heads.street)

/** «خیابان صیاد شیرازی ۱۵»: a street's number behind its name. */
export const street: Refusal = {
  reason: 'name',
  written: 'digits',
  holds(words, numeral) {
    if (numeral.written !== 'digits' || !isPlain(words, numeral)) return false
    for (let i = numeral.first - 1; i >= 0 && i >= numeral.first - NEAR; i--) {
      if (streets.has(words[i]!.text)) return true
      if (isStop(words[i])) return false
    }
    return false
  },
}
