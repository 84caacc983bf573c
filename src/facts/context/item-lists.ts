import {numberWords} from '../../persian/number-words.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import {isAdjective} from './adjective.js'
import list from './item.json' with {type: 'json'}
import {isPerson} from './person.js'
import {isVerb} from './verb.js'
import {lastStart, wholeWord} from './whole-word.js'

const sets = wordSets(list)
/** A name in a list of names has no more words. */
const MOST_WORDS_OF_NAME = 3
const MOST_NAMES = 12

/**
 * «سه تیم پیکان، ملوان و نساجی»: where the phrase runs into a list of as many members as were counted, its end is after
 * the noun. `first` is the noun after the number.
 */
export function withoutNames(words: readonly Word[], first: number, next: number): number {
  const noun = wholeWord(words, first)
  const counted = numberBefore(words, first)
  if (counted === undefined || noun >= next || !isLink(words[next])) return next
  // «دو هشدار زرد و نارنجی»: adjectives of both
  const last = lastStart(words, first, next)
  if (words[last]!.upos === 'ADJ' && words[next + 1]?.upos === 'ADJ') return next
  let members = 1
  let ends = false
  let at = next
  while (members < MOST_NAMES && isLink(words[at])) {
    const link = words[at]!.text
    const end = memberEnd(words, at + 1)
    if (end === undefined) break
    members++
    at = end
    const isLast = link === w.and
    ends ||= isLast
    if (isLast && words[at]?.text !== w.and) break
    if (words[at]?.text !== w.and && !isComma(words[at])) break
  }
  // «دو گزینه دیگر، احتمال انتقال …»: two are tied by و
  return members === counted && (ends || counted > 2) ? withKind(words, noun, next) : next
}

/** «دو تیم ملی فوتبال ایران و ژاپن»: the noun with its adjectives, and with common nouns as far as a name follows them. */
function withKind(words: readonly Word[], noun: number, next: number): number {
  const last = lastStart(words, noun, next)
  let name = last
  while (name > noun && isName(words[lastStart(words, noun, name)]!)) name = lastStart(words, noun, name)
  if (last > noun && isName(words[last]!)) return name
  let end = noun
  while (end < last && words[end]!.upos === 'ADJ') end = wholeWord(words, end)
  return end
}

const isName = ({upos, text}: Word): boolean => upos === 'PROPN' && !sets.kinds_of_team.has(text)

const isComma = (word: Word | undefined): boolean => word?.text === '،' || word?.text === ','
const isLink = (word: Word | undefined): boolean => isComma(word) || (word?.kind === 'letters' && word.text === w.and)

function memberEnd(words: readonly Word[], at: number): number | undefined {
  let next = at
  for (let count = 0; count < MOST_WORDS_OF_NAME && words[next]?.kind === 'letters' && !isStop(words[next]); count++) {
    if (isVerb(words[next], words[next + 1])) break
    next = wholeWord(words, next)
  }
  return next > at ? next : undefined
}

/** Two to twelve, where it stands right before. */
function numberBefore(words: readonly Word[], first: number): number | undefined {
  const word = words[first - 1]
  if (word?.kind === 'digits') return /^([2-9]|1[0-2])$/.test(word.text) ? Number(word.text) : undefined
  const size = word && numberWords.get(word.text)
  return size?.kind === 'small' && size.size >= 2 && size.size <= MOST_NAMES ? size.size : undefined
}

/** «۸۶۰ تن برنج و روغن توزیع شد», «نظامی عراقی و آمریکایی»: both of two nouns or adjectives, where what follows belongs to the clause. */
export function withCoordinated(words: readonly Word[], first: number, next: number, bare: boolean): number {
  const listed = isComma(words[next]) && !bare ? afterPersons(words, first, next) : undefined
  if (listed !== undefined) return closed(words, listed, MOST_WORDS_OF_SECOND)
  const second = words[next + 1]
  if (words[next]?.text !== w.and || second?.kind !== 'letters' || isStop(second) || mayStart(second)) return next
  if (isVerb(second, words[next + 2]) || isOwn(second.text)) return next
  const last = lastStart(words, first, next)
  if (last > first && words[last]!.upos === 'ADJ' && second.upos === 'ADJ') return withAdjective(words, next)
  if (isAdjective(words, next + 1)) return next
  if (bare) return wholeWord(words, first) === next && areAlike(words, first, next + 1) ? closed(words, next, 1) : next
  return closed(words, next, wholeWord(words, first) === next || second.upos === 'NOUN' ? MOST_WORDS_OF_SECOND : 1)
}

/** «خواهران، مادران و همسران اسرا»: where the last و stands of a list of persons, each but the last of one word. */
function afterPersons(words: readonly Word[], first: number, next: number): number | undefined {
  if (!isMember(words, first, next)) return undefined
  let at = next
  for (let i = 0; i < MOST_NAMES && isComma(words[at]); i++) {
    const end = wholeWord(words, at + 1)
    if (!isMember(words, at + 1, end)) return undefined
    at = end
  }
  const isClosed = words[at]?.text === w.and && isPerson(words, at + 1)
  return isClosed && closed(words, at, MOST_WORDS_OF_SECOND) > at ? at : undefined
}

const isMember = (words: readonly Word[], first: number, next: number): boolean =>
  words[first]?.kind === 'letters' && isPerson(words, first) && wholeWord(words, first) === next

/** What the verb of the clause needs. */
const isOwn = (text: string): boolean =>
  sets.light_nouns.has(text) || sets.nominal.has(text) || sets.fates.has(text) || sets.light.has(text)

/** Persons, or two nouns in the singular: «هشت فیلم و نماهنگ». */
const areAlike = (words: readonly Word[], a: number, b: number): boolean =>
  (isPerson(words, a) && isPerson(words, b)) ||
  (words[a]!.upos === 'NOUN' &&
    words[b]!.upos === 'NOUN' &&
    !isInfinitive(words[b]!.text) &&
    (wholeWord(words, b) === b + 1 || words[b + 1]!.text === w.yaAfterHe))

/** «دو بازیکن و پیوستن آنها»: what is done next. */
const isInfinitive = (text: string): boolean =>
  list.infinitive_endings.some((ending) => text.length > 3 && text.endsWith(ending))

/** «کشور بزرگ و مهم», «کشور بزرگ و مهم دنیا»; before a copula both are said of the item. */
function withAdjective(words: readonly Word[], next: number): number {
  const end = wholeWord(words, next + 1)
  if (closes(words, end)) return sets.copulas.has(words[end]?.text ?? '') ? next : end
  const noun = words[end]!
  const isNoun = noun.upos === 'NOUN' || noun.upos === 'PROPN'
  return isNoun && !mayStart(noun) && closes(words, wholeWord(words, end)) ? wholeWord(words, end) : next
}

const MOST_WORDS_OF_SECOND = 3

/** The end of the second phrase after و at `next`, of at most so many words, where the clause goes on after it; else `next`. */
function closed(words: readonly Word[], next: number, most: number): number {
  let end = next + 1
  for (let count = 0; count < most; count++) {
    end = wholeWord(words, end)
    // «کاظمی با ۶ گل و قربانی با ۵ گل»: another one, and how many are his
    if (words[end]?.text === w.with && words[end + 1] && mayStart(words[end + 1]!)) return next
    // «خانوار و تثبیت ۸۸۷ شغل»
    if (words[end]?.kind === 'digits') return next
    if (closes(words, end)) return end
    if (mayStart(words[end]!) || isVerb(words[end], words[end + 1])) return next
  }
  return next
}

const closes = (words: readonly Word[], at: number): boolean =>
  isStop(words[at]) ||
  sets.nominal.has(words[at]!.text) ||
  sets.fates.has(words[at]!.text) ||
  isVerb(words[at], words[at + 1]) ||
  (isOwn(words[at]!.text) && isVerb(words[at + 1], words[at + 2]))
