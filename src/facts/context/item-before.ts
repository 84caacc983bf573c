import type {Item, Upos} from '../../document/layers.js'
import {slice, spanAt, type Text} from '../../text/text.js'
import {classifierAt} from '../units/classifiers.js'
import {isUnit} from '../units/units.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import {isPartOfCoin} from './coins.js'
import complements from './complements.json' with {type: 'json'}
import list from './item-before.json' with {type: 'json'}
import {isCutOff} from './item-closing.js'
import {isNominal} from './nominal.js'
import {isVerb} from './verb.js'
import {lastStart, wholeForm, wholeWord} from './whole-word.js'

const sets = wordSets(list)
const carrying = new Set(complements.carrying)
const nominals: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'ADJ'])
const MOST_WORDS = 7
const MOST_WORDS_OF_THING = 5
const FAR = 12

/**
 * What an amount is the size of, named before it: «نرخ تورم به ۴۰ درصد رسید», «قیمت سکه در بازار ۳۰ میلیون تومان است». A noun
 * that is measured (قیمت, نرخ, سهم) with its ezafe chain, right before the amount or at the start of its clause; the amount has the
 * words `[first, next)`. Null where only such a noun stands («به ارزش ۳۰ میلیون تومان»).
 */
export function itemBefore(text: Text, words: readonly Word[], first: number, next: number): Item | null {
  let at = first - 1
  while (at >= 0 && at > first - 3 && sets.links.has(words[at]!.text)) at--
  const sized = thingBefore(text, words, at)
  if (sized) return sized
  const subject = isSaid(words, next) ? subjectBefore(text, words, at + 1) : null
  if (subject) return subject
  let near = true
  for (; at >= 0 && at >= first - FAR; at--) {
    const word = words[at]!
    if (word.kind !== 'letters' && word.kind !== 'digits') return null
    if (isEndOfClause(words, at)) return null
    if (sets.measured.has(wholeText(words, at)) && words[at]!.gap !== 'zwnj') {
      const end = phraseEnd(words, at)
      if (near || words[end - 2]?.text === w.thisOne ? end > first : end >= first) return null
      // «نرخ تورم», «رشد نرخ سود»
      const start = headOf(words, at)
      if (end <= wholeWord(words, start)) return null
      if (!near && !opensClause(words, start)) return null
      const span = spanAt(text, words[start]!.start, words[end - 1]!.end)
      return {...span, text: slice(text, span)}
    }
    if (word.kind === 'digits' || (isStop(word) && word.text !== w.every)) near = false
    if (!near && isStop(word) && !sets.over.has(word.text)) return null
  }
  return null
}

/** «ثروت او ۱۲ میلیارد یورو است», «… به ۵ هکتار رسید»: the amount is all that the clause says. */
const isSaid = (words: readonly Word[], next: number): boolean =>
  // «سالی یک میلیارد دلار می‌گیریم» says what was taken
  sets.said.has(words[next]?.text ?? '') &&
  (words[next]!.text !== w.mi || sets.becoming.has(words[next + 1]?.text ?? ''))

/** «۲۰ دستگاه خودرو به ارزش ۳ میلیارد تومان», «حوضچه‌هایی به مساحت ۱۰۰ متر»: the thing right before the word for its size. */
function thingBefore(text: Text, words: readonly Word[], size: number): Item | null {
  const noun = lastStart(words, Math.max(0, size - MOST_WORDS), size + 1)
  if (!sets.sizes.has(wholeForm(words, noun)) || !sets.size_links.has(words[noun - 1]?.text ?? '')) return null
  const end = noun - 1
  let start = end
  for (let count = 0; count < MOST_WORDS_OF_THING && start > 0; count++) {
    const at = lastStart(words, Math.max(0, start - MOST_WORDS), start)
    // «تالار دارای زمینی | به مساحت …»
    if (!isPlain(words, at) || carrying.has(words[at]!.text)) break
    start = at
  }
  // «کشف کالا»: what is done with it; «۲۰ دستگاه خودرو»: how it is counted
  while (start < end && isLeftOut(words, start)) start = wholeWord(words, start)
  const before = words[start - 1]
  const opens =
    before === undefined ||
    before.kind !== 'letters' ||
    before.text === w.that ||
    // «این کالا به ارزش …»
    before.text === w.thisOne ||
    before.text === w.thatOne ||
    carrying.has(before.text) ||
    isLeftOut(words, lastStart(words, 0, start)) ||
    mayStart(before)
  if (start >= end || words[start]!.upos !== 'NOUN' || !opens || isUnit(words, start)) return null
  const span = spanAt(text, words[start]!.start, words[end - 1]!.end)
  return {...span, text: slice(text, span)}
}

const isPlain = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!
  if (word.kind !== 'letters' || isStop(word) || mayStart(word) || isVerb(word, words[at + 1])) return false
  return nominals.has(word.upos ?? 'PROPN')
}

const isLeftOut = (words: readonly Word[], at: number): boolean =>
  isNominal(words[at]) || classifierAt(words, at) !== undefined

/** «مبلغ ۳۰ میلیارد است» says no more than the amount. */
const isBareSize = (words: readonly Word[], start: number, end: number): boolean =>
  sets.measured.has(words[start]!.text) && wholeWord(words, start) === end

/** The noun phrase that is the whole clause before a word. */
function subjectBefore(text: Text, words: readonly Word[], end: number): Item | null {
  let start = end
  for (let count = 0; count < MOST_WORDS && start > 0; count++) {
    const word = words[start - 1]!
    if (word.kind !== 'letters' || isStop(word) || mayStart(word) || isVerb(word, words[start])) break
    if (!nominals.has(word.upos ?? 'PROPN')) break
    start--
    while (start > 0 && words[start]!.gap === 'zwnj') start--
  }
  // «هزینه اجرای این پروژه»: not the whole
  if (start > 1 && words[start - 1]!.text === w.thisOne && isCutOff(words, start - 1)) return null
  // «بودجه شهر و سازمان‌ها»: not the whole
  if (words[start - 1]?.text === w.and && nominals.has(words[start - 2]?.upos ?? 'VERB')) return null
  const first = words[start]
  if (start === end || isBareSize(words, start, end) || first?.upos !== 'NOUN' || !opensClause(words, start))
    return null
  const span = spanAt(text, words[start]!.start, words[end - 1]!.end)
  return {...span, text: slice(text, span)}
}

/** «قیمت‌های» in one. */
const wholeText = (words: readonly Word[], at: number): string =>
  words[at + 1]?.gap === 'zwnj' ? `${words[at]!.text}\u200c${words[at + 1]!.text}` : words[at]!.text

function headOf(words: readonly Word[], at: number): number {
  let start = at
  while (start > 0 && start > at - MOST_WORDS && sets.measured.has(words[start - 1]!.text)) start--
  return start
}

const isEndOfClause = (words: readonly Word[], at: number): boolean =>
  words[at]!.text === w.that ||
  words[at]!.text === w.and ||
  isVerb(words[at], words[at + 1]) ||
  isFiniteVerb(words[at]!)

const isFiniteVerb = ({upos}: Word): boolean => upos === 'VERB' || upos === 'AUX'

const opensClause = (words: readonly Word[], start: number): boolean =>
  !/^(letters|digits)$/.test(words[start - 1]?.kind ?? '') || sets.opens.has(words[start - 1]!.text)

/** The chain of nouns and adjectives; «قیمت هر کیلو مرغ» too. */
function phraseEnd(words: readonly Word[], at: number): number {
  let end = wholeWord(words, at)
  if (words[end]?.text === w.every && words[end + 1]?.kind === 'letters') end = wholeWord(words, end + 1)
  for (let count = 1; count < MOST_WORDS; count++) {
    const word = words[end]
    // «قیمت نیم سکه»
    if (isPartOfCoin(words, end)) {
      end += 2
      continue
    }
    if (word?.kind !== 'letters' || isStop(word) || mayStart(word) || isVerb(word, words[end + 1])) break
    if (!nominals.has(word.upos ?? 'NOUN')) break
    end = wholeWord(words, end)
  }
  // «هزینه اجرای این پروژه»
  const isOpen = words[end]?.text === w.thisOne && isCutOff(words, end) && words[end + 1]?.upos === 'NOUN'
  return isOpen ? wholeWord(words, end + 1) : end
}
