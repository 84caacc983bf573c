import type {Item} from '../../document/layers.js'
import {slice, spanAt, type Text} from '../../text/text.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import {isAdjective, isListedAdjective, isRemainder} from './adjective.js'
import {withComplement} from './complement.js'
import list from './item.json' with {type: 'json'}
import {endsInEzafe, isCutOff, withPossessor} from './item-closing.js'
import {withCoordinated, withoutNames} from './item-lists.js'
import {phraseAt} from './item-phrase.js'
import {withTitle} from './item-title.js'
import {leftToVerb, withoutObject} from './item-verb.js'
import {isLasting} from './lasting.js'
import {isLeftBehind} from './left-behind.js'
import {isNominal} from './nominal.js'
import {isPerson} from './person.js'
import {isVerb} from './verb.js'
import {lastStart, wholeWord} from './whole-word.js'

const sets = wordSets(list)

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
  /** A noun stands right before the number, so that «جلسه‌ای» after it may make an adjective with it. */
  readonly qualifies?: boolean
  /** Whether it may stand before را. */
  readonly object?: boolean
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
    qualifies = false,
    object = true,
  }: ItemOptions = {},
): Item | null {
  const isOf = of && words[at]?.text === w.from
  const from = isOf ? counted(words, at + 1, persons) : bare || persons ? at : afterAlso(words, at)
  // «۱۰ برابر شدن تولید»
  const isLeftOut = !bare && (sets.infinitives.has(words[from]?.text ?? '') || (!timed && isOtherOf(words, from)))
  const begins = isLeftOut ? from + 1 : from
  const first = skipDemonstrative(words, begins)
  const start = words[first]?.text ?? ''
  // «جریمه ده درصدی‌شان»
  if (!bare && words[first]?.gap === 'zwnj') return null
  // «تا چهارصد روبل هم بالا رفت»
  if (!bare && !isOf && sets.apart.has(start)) return null
  if (sets.notFirst.has(start) || (!isOf && sets.sizes.has(start)) || isRemainder(words, first)) return null
  if (!bare && sets.ranks.has(start)) return null
  if (bare && isAttributive(words, first)) return null
  // «با سه اخطاره بودن بازیکن»
  if (bare && start.endsWith(w.he) && isBeing(words[first + 1]?.text ?? '')) return null
  // «در این ۳ مورد همه چیز روشن است»: another phrase
  if (first > begins && !isOf && sets.wholes.has(words[begins]!.text)) return null
  if (timed && words[wholeWord(words, first)]?.text === w.object) return null
  // «بیست سال کسی از او خبر نداشت»
  if (timed && sets.nobody.has(start)) return null
  // «بعد از دو سال پرونده بسته شد»: only what goes on lasts
  if (timed && !isOf && !isLasting(words, first)) return null
  // «به ۵۰ درصد امکان فسخ دارند»
  if (!bare && !isOf && sets.chances.has(start)) return null
  // «۲۰۰۰ دلار صرف فناوری می‌کنند»
  if (!bare && !timed && !isOf && sets.spent.has(start)) return null
  // «۳ میلیارد آن تخصیص یافت»
  if (first > begins && isNominal(words[first])) return null
  // «محرومیت ۳ جلسه‌ای بازیکن»: an adjective of the noun before the number
  if (bare && qualifies && isAdjectiveOfNumber(words, first)) return null
  // «۲۱ تن کشته بر جا گذاشت»
  if (persons && !isOf && isLeftBehind(words, first)) {
    const span = spanAt(text, words[first]!.start, words[first]!.end)
    return {...span, text: slice(text, span)}
  }
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
  // «۲۰ نفر از آلمان آمدند»: whence
  if (persons && isOf && words[first]?.upos === 'PROPN' && words[wholeWord(words, first) - 1]!.gap !== 'zwnj')
    return null
  const phrase = phraseAt(words, first, {bare, place, led: led || isOf, of: isOf})
  if (phrase.next <= first) return null
  // «۷۶ دستگاه گزارش خود را دادند», «چهار هفته مربی این تیم بود»: what they gave, what he was
  if ((device || timed) && !isOf && isOwnObject(words, phrase.next)) return null
  const withNames = leftToVerb(words, led ? withoutObject(words, first, phrase) : {first, ...phrase}, {
    bare: bare || isOf,
    // «یک دلار هم جریمه نداد»
    contents: contents || from > at,
    had,
    opens,
    led,
  })
  // «بیست سال هدایت تیم را …», «بیست سال مربی شود»: what belongs to the verb is not what lasted
  if (timed && (isObject(words, withNames) || (withNames < phrase.next && !sets.terms.has(start)))) return null
  // «شش برابر کانال‌های بتنی است»: the ezafe keeps the word
  const whole =
    withNames < phrase.next && endsInEzafe(words, withNames)
      ? phrase.next
      : withoutAction(words, first, phrase.next, withNames)
  const next = withoutNames(words, first, whole)
  if (next <= first) return null
  const end = withComplement(words, first, withCoordinated(words, first, next, bare))
  // «۳۰ میلیارد دلار از کل صادرات»
  const head = isOf && words[first - 1]?.text === w.whole ? first - 1 : first
  // «دو روستای کهنه‌ده و نوده»: the noun keeps the ezafe before the names
  const full =
    end >= phrase.next ? withPossessor(words, first, end, led || isOf || !bare) : cutBefore(words, first, end, whole)
  if (full === undefined || (timed && sets.copulas.has(words[full]?.text ?? ''))) return null
  if (!object && words[full]?.text === w.object) return null
  const last = full === phrase.next ? withTitle(words, withLatin(words, full)) : full
  const span = spanAt(text, words[head]!.start, words[last - 1]!.end)
  return {...span, text: slice(text, span)}
}

/** «دو کشور | ابراز خرسندی کردند»: where the object was left to the verb, so is the noun before it that the verb needs. */
function withoutAction(words: readonly Word[], first: number, end: number, next: number): number {
  const last = lastStart(words, first, next)
  return next < end && last > first && isNominal(words[last]) ? last : next
}

/** «دو درصد دیگر سهام شرکت»: another part of the shares; «دو درصد دیگر سود می‌دهد» has the verb's noun. */
const isOtherOf = (words: readonly Word[], at: number): boolean =>
  sets.other.has(words[at]?.text ?? '') &&
  words[at + 1]?.upos === 'NOUN' &&
  !isStop(words[at + 1]) &&
  !isNominalAhead(words, at + 1) &&
  !isVerb(words[wholeWord(words, at + 1)])

/** «دو بازی گروه B», «سه دوره مسابقات APB». */
function withLatin(words: readonly Word[], end: number): number {
  let next = end
  while (next < end + MOST_LATIN_WORDS && words[next]?.kind === 'latin' && words[next]!.gap === 'space') next++
  return words[next]?.kind === 'digits' && words[next]!.gap === 'none' ? end : next
}

const MOST_LATIN_WORDS = 4

/** A phrase that ends before its words do has no possessor; an ezafe that leads nowhere is left out. */
const cutBefore = (words: readonly Word[], first: number, end: number, withNames: number): number | undefined =>
  end >= withNames && isCutOff(words, end) ? withPossessor(words, first, end, false) : end

/** «۷ تن از این ۱۲ مأمور»: the noun after the number of the whole. */
function counted(words: readonly Word[], at: number, persons: boolean): number {
  let next = skipDemonstrative(words, at)
  if (next === at && !persons) return at
  const start = next
  while (words[next] && next < at + MOST_WORDS_OF_NUMBER && (mayStart(words[next]!) || isAnd(words, next))) next++
  const isNoun = words[next]?.kind === 'letters' && !isStop(words[next])
  return next > start && isNoun && (start > at || isPerson(words, next)) ? next : at
}

const MOST_WORDS_OF_NUMBER = 8

const isAnd = (words: readonly Word[], at: number): boolean =>
  words[at]!.text === w.and && words[at + 1] !== undefined && mayStart(words[at + 1]!)

/** «یک دلار هم جریمه نداشتیم». */
const afterAlso = (words: readonly Word[], at: number): number =>
  sets.also.has(words[at]?.text ?? '') &&
  words[at + 1]?.upos === 'NOUN' &&
  !isStop(words[at + 1]) &&
  !isNominalAhead(words, at + 1)
    ? at + 1
    : at

const isNominalAhead = (words: readonly Word[], at: number): boolean =>
  isNominal(words[at]) || sets.light_nouns.has(words[at]!.text)

const skipDemonstrative = (words: readonly Word[], at: number): number =>
  sets.demonstratives.has(words[at]?.text ?? '') ? at + 1 : at

/** «آزمون چهار گزینه‌ای», «جدول ۱۲ تیمی»: an adjective made of the number and its noun; «۳ نامه‌ای که» are letters. */
function isAttributive(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  // «سه کارته شدن»
  if (sets.attributives.has(text)) return true
  const ending = words[at + 1]
  if (ending?.gap === 'zwnj' && ending.text === w.yaAfterHe && words[at + 2]?.text !== w.that)
    return sets.attributive_stems.has(text)
  return text.endsWith(w.ya) && sets.attributive_stems.has(text.slice(0, -1)) && words[at + 1]?.text !== w.that
}

/** «جلسه‌ای»; «نامه‌ای که» is a noun. */
const isAdjectiveOfNumber = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.gap === 'zwnj' && words[at + 1]!.text === w.yaAfterHe && words[at + 2]?.text !== w.that

/** «بودن», «بودنم». */
const isBeing = (word: string): boolean => list.infinitives.some((infinitive) => word.startsWith(infinitive))

/** «خود را». */
const isOwnObject = (words: readonly Word[], at: number): boolean =>
  sets.reflexive.has(words[at]?.text ?? '') && words[at + 1]?.text === w.object

/** Before را, or where a number or article cuts the object in two. */
const isObject = (words: readonly Word[], next: number): boolean =>
  words[next]?.text === w.object || (words[next] !== undefined && mayStart(words[next]!))
