import type {Item, Upos} from '../../document/layers.js'
import {numberWords} from '../../persian/number-words.js'
import {slice, spanAt, type Text} from '../../text/text.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import {isAdjective, isListedAdjective, isRemainder, isSuperlative} from './adjective.js'
import {withComplement} from './complement.js'
import list from './item.json' with {type: 'json'}
import {withCoordinated, withoutNames} from './item-lists.js'
import {leftToVerb, withoutObject} from './item-verb.js'
import {isNominal} from './nominal.js'
import {pairEnd} from './paired-words.js'
import {isPerson} from './person.js'
import {isVerb} from './verb.js'
import {lastStart, wholeWord} from './whole-word.js'

const sets = wordSets(list)
const numbered = new Set(list.numbered)
/** A noun phrase of news seldom runs on: «زیرساخت خدمات الکترونیک استان اردبیل». */
const MOST_WORDS = 9
/** No part of a noun phrase. */
const ends: ReadonlySet<Upos> = new Set(['VERB', 'AUX', 'ADV', 'ADP', 'SCONJ', 'CCONJ', 'PRON', 'INTJ'])

/** How an item is looked for. */
export interface ItemOptions {
  /** The number stands right before it, without a unit, so that a noun there is counted whatever verb follows. */
  readonly bare?: boolean
  /** Whether «از» is read over; after money and time it tells whence. */
  readonly of?: boolean
  /** The unit counts persons (نفر, تن): only persons, or «از …», are what it counts. */
  readonly persons?: boolean
  /** The unit holds something: «۱۰ تن برنج خریدند», but «۳۰ دلار ارزش دارد». */
  readonly contents?: boolean
  /** The unit is no noun of its own (دستگاه, عدد): a noun follows, whatever its part of speech was taken for. */
  readonly device?: boolean
  /** The number follows دارای: the copula after the phrase is its own. */
  readonly had?: boolean
  /** The number follows «در»: a plural after the place begins the next phrase. */
  readonly place?: boolean
  /** The number begins its clause, so that a noun before the copula is said of the item. */
  readonly opens?: boolean
  /** A preposition stands before the number, so that its noun cannot be the object of the verb. */
  readonly led?: boolean
  /** The unit is one of time: «۱۴۲ ثانیه حریفش را …» has the verb's object after it. */
  readonly timed?: boolean
}

/**
 * The noun phrase that begins at a word («جعل شناسنامه» in «۸۱ مورد جعل شناسنامه صورت گرفته»), «از» before it skipped.
 * It ends at a preposition, verb, را, conjunction, number, mark or superlative; what a verb needs is left to the verb, and
 * the names that say which they are (سه تیم پیکان، ملوان و نساجی) are left out.
 */
export function itemAt(
  text: Text,
  words: readonly Word[],
  at: number,
  {
    bare = false,
    of = true,
    persons = false,
    place = false,
    contents = false,
    device = false,
    had = false,
    opens = false,
    led = false,
    timed = false,
  }: ItemOptions = {},
): Item | null {
  const isOf = of && words[at]?.text === w.from
  const from = isOf ? at + 1 : at
  // «۱۰ برابر شدن تولید»
  const begins = !bare && sets.infinitives.has(words[from]?.text ?? '') ? from + 1 : from
  const first = skipDemonstrative(words, begins)
  const start = words[first]?.text ?? ''
  if (sets.notFirst.has(start) || (!isOf && sets.sizes.has(start)) || isRemainder(words, first)) return null
  if (bare && isAttributive(words, first)) return null
  // «در این ۳ مورد همه چیز روشن است»: another phrase
  if (first > begins && !isOf && sets.wholes.has(words[begins]!.text)) return null
  if (timed && words[wholeWord(words, first)]?.text === w.object) return null
  // «۳ میلیارد آن تخصیص یافت»
  if (first > begins && isNominal(words[first])) return null
  // «۱۲ رشته جدید», «۳۰۰ نفر دیابت دارند»
  const isOne = persons && isPerson(words, first) && !sets.fates.has(start)
  if (
    !bare &&
    !isOf &&
    !isOne &&
    first === at &&
    ((device ? isListedAdjective : isAdjective)(words, first) || sets.fates.has(start))
  )
    return null
  if (persons && !isOf && !isOne) return null
  const phrase = phraseAt(words, first, bare, place)
  if (phrase.next <= first) return null
  const withNames = leftToVerb(words, led ? withoutObject(words, first, phrase) : {first, ...phrase}, {
    bare: bare || isOf,
    contents,
    had,
    opens,
  })
  // «بیست سال هدایت تیم را …», «بیست سال مربی شود»: what belongs to the verb is not what lasted
  if (timed && (withNames < phrase.next || isObject(words, withNames))) return null
  const next = withoutNames(words, first, withNames)
  if (next <= first) return null
  const end = withComplement(words, first, withCoordinated(words, first, next, bare))
  // «۳۰ میلیارد دلار از کل صادرات»
  const whole = isOf && words[first - 1]?.text === w.whole ? first - 1 : first
  // «دو روستای کهنه‌ده و نوده»: the noun keeps the ezafe before the names
  const full = end >= withNames && isCutOff(words, end) ? completed(words, first, end) : withNumber(words, end)
  if (full === undefined) return null
  const span = spanAt(text, words[whole]!.start, words[full - 1]!.end)
  return {...span, text: slice(text, span)}
}

/** The words of the phrase as far as it may go, and how many they are. */
function phraseAt(words: readonly Word[], first: number, bare: boolean, place: boolean): {next: number; count: number} {
  let next = first
  let count = 0
  const pair = pairEnd(words, first)
  if (pair !== undefined) {
    count = 1
    next = pair
  } else if (bare && sets.counted.has(words[first]?.text ?? '')) {
    count = 1
    next = wholeWord(words, first)
  }
  while (count < MOST_WORDS && continues(words, next) && !(count > 0 && breaks(words, first, next, place))) {
    if (words[next]!.gap !== 'zwnj') count++
    next = wholeWord(words, next)
  }
  return {next, count}
}

/** What begins another phrase: «۱۱ گل برترین مهاجم», «۱۵۰ کشور رتبه ۲۳», «در چهار شهرستان نمایشگاه‌های کتاب». */
function breaks(words: readonly Word[], first: number, at: number, place: boolean): boolean {
  const {text} = words[at]!
  // «سه فصل پی در پی»
  if (sets.repeated.has(text) && words[at + 1]?.text === w.in) return true
  // «جنگنده نسل پنجم | اف-۳۵»
  if (words[at + 1]?.gap === 'none' && words[at + 1]!.text === '-' && words[at + 2]?.kind === 'digits') return true
  // «سه دهه حاکمیت او | بسیاری از …», «۳۵ هزار کارمند | فاقد مسکن هستند»
  if (sets.quantifiers.has(text) || sets.predicates.has(text)) return true
  // «دو روز استراحت | تمریناتشان را آغاز کردند»
  if (isOwnObject(words, at)) return true
  if (sets.fates.has(text) || isSuperlative(words, at) || sets.once.has(words[first]!.text)) return true
  if (sets.ranks.has(text) && words[at + 1] && mayStart(words[at + 1]!)) return true
  // «با ۶ امتیاز | دوم گروه شد»
  if (isRank(words, at) && sets.points.has(words[first]!.text)) return true
  if (isRank(words, at) && sets.copulas.has(words[at + 1]?.text ?? '')) return true
  // «در سه زمینه فدراسیون و سرمربی …»
  if (place && sets.spots.has(words[first]!.text)) return !isAdjective(words, at)
  return (place || sets.places.has(words[first]!.text)) && isPlural(words, at)
}

/** «آزمون چهار گزینه‌ای», «جدول ۱۲ تیمی»: an adjective made of the number and its noun; «۳ نامه‌ای که» are letters. */
function isAttributive(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  const ending = words[at + 1]
  if (ending?.gap === 'zwnj' && ending.text === w.yaAfterHe && words[at + 2]?.text !== w.that)
    return sets.attributive_stems.has(text)
  return text.endsWith(w.ya) && sets.attributive_stems.has(text.slice(0, -1)) && words[at + 1]?.text !== w.that
}

/** A noun with a possessive ending before را. */
const isOwnObject = (words: readonly Word[], at: number): boolean => {
  const end = wholeWord(words, at)
  return words[end]?.text === w.object && list.possessives.some((ending) => words[end - 1]!.text.endsWith(ending))
}

const isPlural = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.gap === 'zwnj'
    ? words[at + 1]!.text.startsWith(w.plural)
    : /[\u0600-\u06ff]{3}\u0647\u0627\u06cc?$/.test(words[at]!.text)

const skipDemonstrative = (words: readonly Word[], at: number): number =>
  sets.demonstratives.has(words[at]?.text ?? '') ? at + 1 : at

function continues(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return (
    word?.kind === 'letters' &&
    (!isStop(word) || isCompound(words, at)) &&
    !ends.has(word.upos ?? 'NOUN') &&
    !isVerb(word, words[at + 1]) &&
    (!mayStart(word) || isRank(words, at))
  )
}

/** «بین‌المللی», «پیش‌ساخته»: a preposition that ZWNJ makes part of a word. */
const isCompound = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.gap === 'zwnj' && words[at + 1]!.kind === 'letters' && sets.compounding.has(words[at]!.text)

/** «دانش‌آموزان پایه دوم»: a rank belongs to its noun. */
const isRank = (words: readonly Word[], at: number): boolean =>
  numberWords.get(words[at]!.text)?.kind === 'ordinal' && words[at]!.text.endsWith(w.ordinalEnding)

const KASRA = '\u0650'
const PLURAL_EZAFE = /[\u200c\u0600-\u06ff]\u0647\u0627\u06cc$/
const EZAFE = /[\u0600-\u06ff]{2}\u0627\u06cc$/

/** «اجرای», «طرح‌های», «مواردِ»: an ezafe at the end, whose other half was left out. */
function isCutOff(words: readonly Word[], end: number): boolean {
  const last = words[end - 1]!
  const word = last.gap === 'zwnj' ? `\u200c${last.text}` : last.text
  if (word.endsWith(KASRA) || PLURAL_EZAFE.test(word)) return true
  return EZAFE.test(word) && !sets.not_ezafe.has(last.text)
}

/** «قرارداد اعضای این تیم»: with the demonstrative and its noun; else without the word that lacks its other half. */
function completed(words: readonly Word[], first: number, end: number): number | undefined {
  const noun = words[end + 1]
  // «اعضای آن برگزار شد»
  if (sets.inside.has(words[end]?.text ?? '') && noun !== undefined && (isNominal(noun) || !isNoun(noun)))
    return end + 1
  if (sets.inside.has(words[end]?.text ?? '') && noun?.kind === 'letters' && !isStop(noun) && !mayStart(noun)) {
    const next = wholeWord(words, end + 1)
    if (!isCutOff(words, next)) return next
  }
  // «درآمدهای خود», «هزینه‌های جاری»
  if (sets.closing.has(words[end]?.text ?? '')) return end + 1
  const last = lastStart(words, first, end)
  // «۲۶۰۰ روستای بالای ۵۰ خانوار»: the noun alone
  if (last === first) return end
  return isCutOff(words, last) ? undefined : last
}

const isNoun = ({kind, upos = 'NOUN'}: Word): boolean => kind === 'letters' && (upos === 'NOUN' || upos === 'PROPN')

/** «بیمار کووید ۱۹»: the number of a name belongs to it. */
const withNumber = (words: readonly Word[], end: number): number =>
  numbered.has(words[end - 1]!.text) && words[end]?.kind === 'digits' ? end + 1 : end

/** Before را, or where a number or article cuts the object in two. */
const isObject = (words: readonly Word[], next: number): boolean =>
  words[next]?.text === w.object || (words[next] !== undefined && mayStart(words[next]!))
