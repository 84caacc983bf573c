import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import {isAdjective} from './adjective.js'
import list from './item.json' with {type: 'json'}
import {isNominal} from './nominal.js'
import {isVerb} from './verb.js'
import {lastStart, wholeWord} from './whole-word.js'

const sets = wordSets(list)
const numbered = new Set(list.numbered)
const KASRA = '\u0650'
const PLURAL_EZAFE = /[\u200c\u0600-\u06ff]\u0647\u0627\u06cc$/
const EZAFE = /[\u0600-\u06ff]{2}\u0627\u06cc$/

/**
 * The end of a phrase with the possessor that closes its ezafe chain: a pronoun («سه بازیکن ما»), or a demonstrative with its noun
 * («سه امتیاز این بازی ارزشمند»). Undefined where the last word has an ezafe whose other half cannot be taken.
 */
export function withPossessor(words: readonly Word[], first: number, end: number, led: boolean): number | undefined {
  const isOpen = isCutOff(words, end)
  const after = words[end]
  if (after?.kind === 'letters' && after.gap === 'space' && !sets.once.has(words[first]!.text)) {
    const owned = sets.inside.has(after.text)
      ? demonstrated(words, end, isOpen, led)
      : sets.closing.has(after.text) && !isBeforeSubject(words, end) && (isOpen || !isObjectPronoun(words, end, led))
        ? end + 1
        : undefined
    if (owned !== undefined) return owned
  }
  return isOpen ? completed(words, first, end) : withNumber(words, end)
}

/** «دو فصل قبل او بهترین بود»: what was before is nobody's. */
const isBeforeSubject = (words: readonly Word[], end: number): boolean =>
  sets.relations.has(words[end - 1]!.text) && !sets.reflexive.has(words[end]!.text)

/** «… او را شکست داد», «با دو برد خود را …»: the pronoun is the verb's. */
const isObjectPronoun = (words: readonly Word[], at: number, led: boolean): boolean =>
  words[at + 1]?.text === w.object
    ? led || !sets.reflexive.has(words[at]!.text)
    : // «اولین آزمون جدی خود شد»
      isVerb(words[at + 1], words[at + 2]) &&
      !(sets.reflexive.has(words[at]!.text) && sets.copulas.has(words[at + 1]!.text))

/** «قرارداد اعضای این تیم», «اعضای آن», «۶۰ پاس آن»; «دو بازی | این هفته» says when. */
function demonstrated(words: readonly Word[], end: number, isOpen: boolean, led: boolean): number | undefined {
  const noun = words[end + 1]
  const isClosed = noun === undefined || isNominal(noun) || !isNoun(noun) || isStop(noun) || mayStart(noun)
  if (isClosed) return isOpen || (words[end]!.text === w.thatOne && isFree(words, end + 1)) ? end + 1 : undefined
  if (noun.gap !== 'space') return undefined
  let next = wholeWord(words, end + 1)
  if (!isOpen && sets.moments.has(noun.text)) return undefined
  while (isAdjective(words, next) && !isStop(words[next]) && !sets.copulas.has(words[next + 1]?.text ?? ''))
    next = wholeWord(words, next)
  if (sets.reflexive.has(words[next]?.text ?? '')) next++
  // «سه گل این تیم را نجات داد»
  if (!isOpen && words[next]?.text === w.object) return undefined
  // «۲۰ نفر این کار را …», «دو نامزد این حرف زدند»
  if (!isOpen && !led && isVerb(words[next], words[next + 1]) && !isLightVerb(words[next]!)) return undefined
  return isCutOff(words, next) ? undefined : next
}

/** «سه بازیکن این تیم باید برگردند». */
const isLightVerb = ({text}: Word): boolean => sets.copulas.has(text) || text === w.must

/** Neither را nor the end follows. */
const isFree = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'letters' && words[at]!.text !== w.object && words[at]!.text !== w.that

/** Without the word that lacks its other half; «هزینه‌های جاری» with it. */
function completed(words: readonly Word[], first: number, end: number): number | undefined {
  const last = lastStart(words, first, end)
  // «۲۶۰۰ روستای بالای ۵۰ خانوار»: the noun alone
  if (last === first) return end
  return isCutOff(words, last) ? undefined : last
}

/** «اجرای», «طرح‌های», «مواردِ»: an ezafe at the end, whose other half was left out. */
export function isCutOff(words: readonly Word[], end: number): boolean {
  const last = words[end - 1]!
  const word = last.gap === 'zwnj' ? `\u200c${last.text}` : last.text
  if (word.endsWith(KASRA) || PLURAL_EZAFE.test(word)) return true
  return EZAFE.test(word) && !sets.not_ezafe.has(last.text)
}

/** «کانال‌های»: the plural with its ezafe, whose other half follows. */
export const endsInEzafe = (words: readonly Word[], end: number): boolean =>
  words[end - 1]!.text === w.pluralEzafe || PLURAL_EZAFE.test(words[end - 1]!.text)

const isNoun = ({kind, upos = 'NOUN'}: Word): boolean => kind === 'letters' && (upos === 'NOUN' || upos === 'PROPN')

/** «بیمار کووید ۱۹»: the number of a name belongs to it. */
const withNumber = (words: readonly Word[], end: number): number =>
  numbered.has(words[end - 1]!.text) && words[end]?.kind === 'digits' ? end + 1 : end
