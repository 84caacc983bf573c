import type {Upos} from '../../document/layers.js'
import {numberWords} from '../../persian/number-words.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import {isAdjective, isListedAdjective, isSuperlative} from './adjective.js'
import list from './item.json' with {type: 'json'}
import {isFate} from './item-verb.js'
import {pairEnd} from './paired-words.js'
import {isVerb} from './verb.js'
import {lastStart, wholeForm, wholeWord} from './whole-word.js'

const sets = wordSets(list)
/** A noun phrase of news seldom runs on: «زیرساخت خدمات الکترونیک استان اردبیل». */
const MOST_WORDS = 9
/** No part of a noun phrase. */
const ends: ReadonlySet<Upos> = new Set(['VERB', 'AUX', 'ADV', 'ADP', 'SCONJ', 'CCONJ', 'PRON', 'INTJ'])

/** Where the number before the phrase stands. */
export interface PhrasePlace {
  /** The number stands right before it, without a unit. */
  readonly bare: boolean
  /** The number follows «در»: a plural after the place begins the next phrase. */
  readonly place: boolean
  /** A preposition stands before the number. */
  readonly led: boolean
  /** «از» stands before the phrase. */
  readonly of: boolean
}

/** The words of the noun phrase that begins at `first`, as far as it may go, and how many they are. */
export function phraseAt(words: readonly Word[], first: number, where: PhrasePlace): {next: number; count: number} {
  let next = first
  let count = 0
  const pair = pairEnd(words, first)
  // «۴۰ درصد از رشد تولید»
  if (where.of && sets.stop_nouns.has(words[first]?.text ?? '') && !isStop(words[first + 1])) {
    count = 1
    next = first + 1
  } else if (pair !== undefined) {
    count = 1
    next = pair
  } else if (where.bare && sets.counted.has(words[first]?.text ?? '')) {
    count = 1
    next = wholeWord(words, first)
  }
  while (count < MOST_WORDS) {
    // «دو دیدار رفت و برگشت», «۳ جابه‌جایی نقل و انتقالاتی»
    const two = count > 0 ? pairEnd(words, next) : undefined
    if (two === undefined && !continues(words, next, count > 0, where.led)) break
    if (count > 0 && breaks(words, first, next, where)) break
    if (words[next]!.gap !== 'zwnj') count++
    const whole = two ?? wholeWord(words, next)
    // «سه دیدار پیش رو»
    next = sets.relations.has(words[next]!.text) && sets.ahead.has(words[whole]?.text ?? '') ? whole + 1 : whole
    next = withSecondAdjective(words, next)
  }
  return {next, count}
}

function continues(words: readonly Word[], at: number, inside: boolean, led: boolean): boolean {
  const word = words[at]
  if (word?.kind !== 'letters') return false
  // «دو بازی خیلی سخت»
  if (inside && sets.intensifiers.has(word.text) && isAdjective(words, at + 1) && !isSaid(words, at + 2)) return true
  if (inside && (isQualifier(words, at) || (led && isScored(words, at)))) return true
  // «پنج بازی موفق با این تیم», but «پنج تیم موفق شدند»
  if (inside && sets.stop_adjectives.has(word.text) && !isSaid(words, at + 1)) return true
  // «چند تن از مدیران کل»
  if (inside && word.text === w.whole && sets.general_offices.has(words[at - 1]!.text)) return true
  return (
    (!isStop(word) || isCompound(words, at)) &&
    // «دو انتخابات همزمان»
    (!ends.has(word.upos ?? 'NOUN') || (inside && word.upos === 'ADV' && isListedAdjective(words, at))) &&
    !isVerb(word, words[at + 1]) &&
    (!mayStart(word) || isRank(words, at))
  )
}

/** «مجموعه فرهنگی ـ ورزشی»: two adjectives in ی with a dash between them. */
function withSecondAdjective(words: readonly Word[], at: number): number {
  if (!/^[-–—_\u0640]$/.test(words[at]?.text ?? '') || words[at + 1]?.kind !== 'letters') return at
  const end = wholeWord(words, at + 1)
  const isPair = [at - 1, end - 1].every((i) => words[i]!.text.length > 3 && words[i]!.text.endsWith(w.ya))
  return isPair && isAdjective(words, at + 1) ? end : at
}

/** «موفق به», «آماده شدند»: said of the item. */
const isSaid = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === w.to || isCopula(words[at]) || isVerb(words[at], words[at + 1])

/** «دو بازی آینده», «سه دیدار قبل»: which ones, by time or rank; «سه دیدار قبل از سفر» says when. */
function isQualifier(words: readonly Word[], at: number): boolean {
  const {text} = words[at]!
  if (!sets.qualifiers.has(text)) return false
  const after = words[at + 1]
  if (after?.gap === 'zwnj') return false
  // «سه دیدار پیش فصل»
  if (sets.relations.has(text) && !isStop(after) && !isVerb(after, words[at + 2])) return false
  return after?.text !== w.from && !(sets.ranks_first.has(text) && isCopula(after)) && !isVerb(after, words[at + 2])
}

/** «با ۸۱ گل زده», but «۸۱ گل زده است». */
const isScored = (words: readonly Word[], at: number): boolean =>
  sets.scored.has(words[at]!.text) &&
  words[at - 1]?.text === w.goal &&
  words[at]!.gap === 'space' &&
  words[at + 1]?.gap !== 'zwnj' &&
  (!isVerb(words[at + 1], words[at + 2]) || !(isCopula(words[at + 1]) || sets.light.has(words[at + 1]!.text)))

const isCopula = (word: Word | undefined): boolean => sets.copulas.has(word?.text ?? '')

/** What begins another phrase: «۱۱ گل برترین مهاجم», «۱۵۰ کشور رتبه ۲۳», «در چهار شهرستان نمایشگاه‌های کتاب». */
function breaks(words: readonly Word[], first: number, at: number, {place, led}: PhrasePlace): boolean {
  const {text} = words[at]!
  // «۳ امتیاز | بیرون از خانه»
  if (sets.outside.has(text) && words[at + 1]?.text === w.from) return true
  // «یازده بازیکن اصلی | پا به میدان می‌گذارند»
  if (sets.bodily.has(text) && words[at + 1]?.text === w.to) return true
  // «۶۴ امتیاز | تیم‌های اول تا سوم را …»
  if (led && sets.points.has(words[first]!.text) && isPlural(words, at)) return true
  // «سه فصل پی در پی»
  if (sets.repeated.has(text) && words[at + 1]?.text === w.in) return true
  // «جنگنده نسل پنجم | اف-۳۵»
  if (words[at + 1]?.gap === 'none' && words[at + 1]!.text === '-' && words[at + 2]?.kind === 'digits') return true
  // «سه دهه حاکمیت او | بسیاری از …», «۳۵ هزار کارمند | فاقد مسکن هستند»
  // «دیدار مرحله گروهی»: an adjective where no «از» follows
  const isGroup = sets.of_groups.has(text) && words[at + 1]?.text !== w.from
  if ((sets.quantifiers.has(wholeForm(words, at)) && !isGroup) || sets.predicates.has(wholeForm(words, at))) return true
  // «دو روز استراحت | تمریناتشان را آغاز کردند»
  if (isOwnObject(words, at)) return true
  // «دو بازی آینده | استقلال قهرمان است»
  const before = lastStart(words, first, at)
  if (!led && before > first && sets.qualifiers.has(words[before]!.text) && !isAdjective(words, at)) return true
  // «دو غول فوتبال اسپانیا | نکات دیگری دارد»
  if (before > first && words[before]!.upos === 'PROPN' && !isInName(words, at)) return true
  // «کنگره شهدای کشور | خانواده‌های شهدا …»
  if (before > first && sets.closing_places.has(words[before]!.text) && isPlural(words, at)) return true
  // «کنفرانس برق ایران | مینا کرمی سخن گفت»: a person's name
  if (before > first && sets.closing_places.has(words[before]!.text) && isTwoNames(words, at)) return true
  // «خیران گیلان | صبح امروز»
  if (sets.day_words.has(text)) return true
  // «۶ امتیاز عقب بود»
  if (sets.apart.has(wholeForm(words, at))) return true
  // «سالگرد انقلاب | بار دیگر»
  if (text === w.bar && words[at + 1] !== undefined && sets.other.has(words[at + 1]!.text)) return true
  if (isFate(words, at) || isSuperlative(words, at) || sets.once.has(words[first]!.text)) return true
  if (sets.ranks.has(text) && words[at + 1] && mayStart(words[at + 1]!)) return true
  // «با ۶ امتیاز | دوم گروه شد»
  if (isRank(words, at) && sets.points.has(wholeForm(words, first))) return true
  if (isRank(words, at) && isCopula(words[at + 1])) return true
  // «در سه زمینه فدراسیون و سرمربی …»
  if (place && sets.spots.has(words[first]!.text)) return !isAdjective(words, at)
  return (place || sets.places.has(words[first]!.text)) && isPlural(words, at)
}

const isTwoNames = (words: readonly Word[], at: number): boolean =>
  words[at]!.upos === 'PROPN' && words[at + 1]?.gap === 'space' && words[at + 1]!.upos === 'PROPN'

/** «محصول ایران خودرو در …»: a noun after a name goes on with it only where both end together. */
function isInName(words: readonly Word[], at: number): boolean {
  if (words[at]!.upos !== 'NOUN' || isAdjective(words, at)) return true
  const after = words[wholeWord(words, at)]
  return !sets.light_nouns.has(words[at]!.text) && (after?.kind !== 'letters' || joining.has(after.upos ?? 'NOUN'))
}

const joining: ReadonlySet<Upos> = new Set(['ADP', 'CCONJ', 'SCONJ'])

/** A noun with a possessive ending before را. */
const isOwnObject = (words: readonly Word[], at: number): boolean => {
  const end = wholeWord(words, at)
  // «دو انتخابات همزمان را»
  if (isAdjective(words, at)) return false
  return words[end]?.text === w.object && list.possessives.some((ending) => words[end - 1]!.text.endsWith(ending))
}

const isPlural = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.gap === 'zwnj'
    ? words[at + 1]!.text.startsWith(w.plural)
    : /[\u0600-\u06ff]{3}\u0647\u0627\u06cc?$/.test(words[at]!.text)

/** «بین‌المللی», «پیش‌ساخته»: a preposition that ZWNJ makes part of a word. */
const isCompound = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.gap === 'zwnj' && words[at + 1]!.kind === 'letters' && sets.compounding.has(words[at]!.text)

/** «دانش‌آموزان پایه دوم»: a rank belongs to its noun. */
const isRank = (words: readonly Word[], at: number): boolean =>
  numberWords.get(words[at]!.text)?.kind === 'ordinal' && words[at]!.text.endsWith(w.ordinalEnding)
