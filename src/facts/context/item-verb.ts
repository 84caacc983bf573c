import {sentenceEnd} from '../words/marks.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import {isAdjective, mayBeAdjective} from './adjective.js'
import list from './item.json' with {type: 'json'}
import {isVerb} from './verb.js'
import verbs from './verbs.json' with {type: 'json'}
import {lastStart, wholeWord} from './whole-word.js'

const clauseEnds = new Set(verbs.clause_ends)
const sets = wordSets(list)

/** A phrase of `count` words that may end with what belongs to the verb after it. */
interface Phrase {
  readonly first: number
  readonly next: number
  readonly count: number
}

/**
 * The end of a phrase without what its verb needs: «۵ نفر دستگیر شدند», «ده دانشجو نان خریدند», «دو کودک زنده بمانند». A
 * Persian sentence ends with its verb: «نصف جنگل‌ها سوخت.»
 */
export function leftToVerb(
  words: readonly Word[],
  {first, next, count}: Phrase,
  {bare, contents, had, opens, led}: Record<'bare' | 'contents' | 'had' | 'opens' | 'led', boolean>,
): number {
  const after = words[next]
  if (after === undefined || after.kind === 'break') return next
  const last = lastStart(words, first, next)
  const participle = participleEnd(words, last > first, next)
  if (participle !== undefined) return participle
  if (count > 1 && sentenceEnd.test(after.text)) return isVerbAlone(words[last]!) ? last : next
  const word = words[last]!.text
  // «تیم را یک جلسه محروم و جریمه کرد»
  const isSaidOfBoth = sets.said.has(word) && after.text === w.and && last > first
  if (sets.nominal.has(word)) return isVerbAhead(words, next) || isSaidOfBoth ? last : next
  // «سه دیدار پیش رو داریم»
  if (count > 1 && (isPartOfName(words, last) || sets.ahead.has(word))) return next
  const isOnly = last === first
  if (after.gap !== 'space') return next
  // «به سه جام قهرمانی رسیدند»
  if (sets.intransitive.has(after.text)) return next
  // «دو تیم تلاش زیادی داشتند»: an object with its adjective
  if (!isOnly && sets.indefinite.has(word) && (!led || isVerbAhead(words, next))) {
    const object = lastStart(words, first, last)
    if (object > first) return object
  }
  // «سه امتیاز حق ما بود»
  if (!isOnly && opens && sets.closing.has(after.text) && sets.copulas.has(words[next + 1]?.text ?? '')) return last
  // a number that counts by itself keeps its noun: «دو گل زد»
  // «درخت کنده‌کاری شده در پارک رونمایی شد»
  if (!isOnly && after.text === w.done && sets.prepositions.has(words[next + 1]?.text ?? ''))
    return wholeWord(words, next)
  // «کمک موردی داده می‌شود»: no adjective goes with giving
  if (!isOnly && sets.giving.has(after.text) && words[last]!.upos === 'ADJ') return next
  if (
    sets.light_nouns.has(word) &&
    words[last]!.upos !== 'ADJ' &&
    !(isOnly && bare) &&
    (sets.light.has(after.text) || isVerbAt(words, next))
  )
    return last
  // «دو مدال طلا گرفت», but «۵ شهر جایزه گرفتند»
  if (
    !isOnly &&
    sets.light.has(after.text) &&
    sets.taking.has(after.text) &&
    !opens &&
    !led &&
    words[last]!.upos === 'NOUN'
  )
    return next
  if (sets.light.has(after.text)) return isOnly && bare ? next : last
  if (isOnly) return !bare && !contents && isVerb(after, words[next + 1]) && !isPassive(words, next) ? last : next
  // «یک قاشق سرکه بیفزایید»
  if (count === 2 && sets.containers.has(words[first]!.text)) return next
  // «۸۰ درصد شهر موقوفه است», «۲۰ درصد دانشجویان دختر هستند»
  if (opens && count > 1 && words[last]!.upos === 'NOUN' && sets.copulas.has(after.text) && !had) return last
  // «اولین جام رسمی است که …»: which one it is
  const isDefined = words[next + 1]?.text === w.that
  if (isAdjective(words, last)) return sets.copulas.has(after.text) && !had && !isDefined ? last : next
  const isActive =
    isVerbAt(words, next) && closes(words, next) && !isPassive(words, next) && !sets.copulas.has(after.text)
  // «او سه بازی خانگی لیگ داشت», but «۵۰۰ شهر فرودگاه دارند», «در دو شهر نمایشگاه دارند»
  return isActive && (opens || led || !bare) && !mayBeAdjective(words, last) ? last : next
}

/**
 * «دو دیدار باقی مانده از فصل», «دو بازیکن نام برده شده در فهرست»: a participle that belongs to the noun, where no auxiliary
 * follows; undefined where none stands at the word.
 */
function participleEnd(words: readonly Word[], inside: boolean, at: number): number | undefined {
  const isRemaining = sets.remaining.has(words[at]?.text ?? '') && words[at]!.gap === 'space'
  const first = isRemaining || isPassiveParticiple(words, at) ? at + 1 : at
  if (!sets.participles.has(words[first]?.text ?? '') || words[first]!.gap !== 'space') return undefined
  const after = words[first + 1]
  if (after === undefined || after.gap === 'zwnj') return undefined
  if (isRemaining)
    return after.kind === 'letters'
      ? isSaidAfter(words, first + 1)
        ? undefined
        : first + 1
      : after.text === '،'
        ? first + 1
        : undefined
  // «سه پست ذکر شده برسند»
  const isBeforeVerb = isVerb(after, words[first + 2]) && !sets.copulas.has(after.text) && !sets.light.has(after.text)
  return inside && (sets.prepositions.has(after.text) || isBeforeVerb) ? first + 1 : undefined
}

/** «برده شده», «داده شده». */
const isPassiveParticiple = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'letters' && words[at]!.text.endsWith(w.he) && words[at + 1]?.text === w.done

const isSaidAfter = (words: readonly Word[], at: number): boolean =>
  words[at]!.text === w.and || sets.copulas.has(words[at]!.text) || isVerb(words[at], words[at + 1])

/** «نصف جنگل‌ها سوخت.»: a verb that was taken for a noun has no other reading here. */
const isVerbAlone = (word: Word): boolean =>
  word.upos === undefined || word.upos === 'VERB' || word.upos === 'AUX' || isVerb(word)

/** «با ۳ گل سپاهان را شکست داد»: the counted noun with its adjectives; what follows up to را is the object. */
export function withoutObject(
  words: readonly Word[],
  first: number,
  {next, count}: {next: number; count: number},
): Phrase {
  const noun = wholeWord(words, first)
  if (!isBeforeObject(words, next) || noun >= next) return {first, next, count}
  let end = noun
  while (end < next && mayBeAdjective(words, end)) end = wholeWord(words, end)
  return {first, next: end < next ? end : noun, count: 1}
}

/** «… سپاهان را», «در ۱۰ بند نظرات خود را»: the mark of the object, a reflexive before it. */
const isBeforeObject = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === w.object || (sets.reflexive.has(words[at]?.text ?? '') && words[at + 1]?.text === w.object)

/** «۲۵ سرباز کشته شدند», «دو نفر زخمی و …»: what became of the item; «دو بازیکن مصدوم در زمین» has an adjective. */
export function isFate(words: readonly Word[], at: number): boolean {
  if (!sets.fates.has(words[at]!.text)) return false
  const after = words[at + 1]
  if (after?.kind !== 'letters') return true
  return after.text === w.and || after.upos === 'CCONJ' || isVerb(after, words[at + 2]) || sets.light.has(after.text)
}

/** «دو کشور شرق آسیا شده است»: no verb takes a name for itself. */
const isPartOfName = (words: readonly Word[], at: number): boolean => words[at]!.upos === 'PROPN'

/** By its part of speech, or by its form. */
const isVerbAt = (words: readonly Word[], at: number): boolean =>
  words[at]?.upos === 'VERB' || words[at]?.upos === 'AUX' || isVerb(words[at], words[at + 1])

/** A finite verb ends its clause: «مجلس دهم در …» has none, though دهم is «I give» too. */
function closes(words: readonly Word[], at: number): boolean {
  const after = words[wholeWord(words, at)]
  return after?.kind !== 'letters' || clauseEnds.has(after.text)
}

/** «ساخته شد»: what the participle is said of is no object. */
const isPassive = (words: readonly Word[], at: number): boolean =>
  sets.passive.has(words[at]!.text) || sets.passive.has(words[at + 1]?.text ?? '')

/** «حضور دارند», «حضور پیدا کردند», «صرف این کار شد» only where the verb is near. */
const isVerbAhead = (words: readonly Word[], at: number): boolean =>
  sets.light.has(words[at]?.text ?? '') || isVerb(words[at], words[at + 1]) || isVerb(words[at + 1], words[at + 2])
