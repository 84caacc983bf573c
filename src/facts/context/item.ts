import type {Item} from '../../document/layers.js'
import {numberWords} from '../../persian/number-words.js'
import {slice, spanAt, type Text} from '../../text/text.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import list from './item.json' with {type: 'json'}
import {isVerb} from './verb.js'

const light = new Set(list.light)
/** What makes a verb with another one (حضور یافت, ثبت کرد) and is seldom counted. */
const nominal = new Set(list.nominal)
const demonstratives = new Set(list.demonstratives)
/** A noun phrase of news seldom runs on: «زیرساخت خدمات الکترونیک استان اردبیل». */
const MOST_WORDS = 5

/** Nouns after a number, though elsewhere a stop or a verb: «سه وزن», «۳ شکست». */
const counted = new Set(list.counted)

/** «۷ هفته پایانی»: what follows tells which and is not counted. */
const notFirst = new Set(list.notFirst)

/** What became of those counted is said of them and no part of their name: «دو خودرو کشته و …». */
const fates = new Set(list.fates)
const SENTENCE_END = /^[.؟!؛]$/

/**
 * The noun phrase that begins at a word («جعل شناسنامه» in «۸۱ مورد جعل شناسنامه صورت گرفته»), «از» before it skipped.
 * It ends at a preposition, verb, را, conjunction, number or mark; a noun that a light verb needs is left to the verb.
 * `bare`: the number stands right before it, without a unit, so that a noun there is counted whatever verb follows
 * («دو گل زد», but «به ۷۰۰۰ صعود کرد»). `of`: whether «از» is read over; after money and time it tells whence.
 */
export function itemAt(text: Text, words: readonly Word[], at: number, {bare = false, of = true} = {}): Item | null {
  const first = of && words[at]?.text === w.from ? skipDemonstrative(words, at + 1) : at
  if (notFirst.has(words[first]?.text ?? '')) return null
  let next = first
  let count = 0
  if (bare && counted.has(words[first]?.text ?? '')) {
    count = 1
    next = wholeWord(words, first)
  }
  while (count < MOST_WORDS && continues(words, next) && !(count > 0 && fates.has(words[next]!.text))) {
    if (words[next]!.gap !== 'zwnj') count++
    next = wholeWord(words, next)
  }
  // A Persian sentence ends with its verb: «نصف جنگل‌ها سوخت.»
  // «۵ نفر دستگیر شدند»: دستگیر belongs to the verb
  if (next > first && words[next]?.kind !== 'break') {
    const last = lastStart(words, first, next)
    const given =
      count > 1 && SENTENCE_END.test(words[next]?.text ?? '')
        ? true
        : nominal.has(words[last]!.text)
          ? isVerbAhead(words, next)
          : light.has(words[next]?.text ?? '') && words[next]!.gap === 'space' && !(bare && last === first)
    if (given) next = last
  }
  if (next <= first) return null
  const span = spanAt(text, words[first]!.start, words[next - 1]!.end)
  return {...span, text: slice(text, span)}
}

/** «حضور دارند», «حضور پیدا کردند», «صرف این کار شد» only where the verb is near. */
const isVerbAhead = (words: readonly Word[], at: number): boolean =>
  light.has(words[at]?.text ?? '') || isVerb(words[at], words[at + 1]) || isVerb(words[at + 1], words[at + 2])

const skipDemonstrative = (words: readonly Word[], at: number): number =>
  demonstratives.has(words[at]?.text ?? '') ? at + 1 : at

function continues(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return (
    word?.kind === 'letters' && !isStop(word) && !isVerb(word, words[at + 1]) && (!mayStart(word) || isRank(words, at))
  )
}

/** «دانش‌آموزان پایه دوم»: a rank belongs to its noun. */
const isRank = (words: readonly Word[], at: number): boolean =>
  numberWords.get(words[at]!.text)?.kind === 'ordinal' && words[at]!.text.endsWith(w.ordinalEnding)

/** The end of a word with what ZWNJ joins to it (کتاب‌های). */
function wholeWord(words: readonly Word[], at: number): number {
  let next = at + 1
  while (words[next]?.gap === 'zwnj' && words[next]!.kind === 'letters') next++
  return next
}

function lastStart(words: readonly Word[], first: number, next: number): number {
  let at = next - 1
  while (at > first && words[at]!.gap === 'zwnj') at--
  return at
}
