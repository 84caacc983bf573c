import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import list from './complements.json' with {type: 'json'}
import itemList from './item.json' with {type: 'json'}
import {isNominal} from './nominal.js'
import {isVerb} from './verb.js'
import {lastStart, wholeWord} from './whole-word.js'

const prepositions = new Map(Object.entries(list.complements).map(([word, after]) => [word, new Set<string>(after)]))
const copulas = new Set(itemList.copulas)
const toBe = new Set(list.to_be)
const carrying = new Set(list.carrying)
const demonstratives = new Set(itemList.demonstratives)
const dropped = new Set(itemList.dropped)
/** «بیماران مبتلا به ویروس کرونای جدید». */
const MOST_WORDS = 4

/**
 * The end of a phrase with what its last word needs: «بیمار مبتلا به کرونا», «پرونده مربوط به زمین». The word is left out
 * where nothing of the kind follows, and where the whole is said of the item («۸۰ درصد آمار مربوط به شهر است»).
 */
export function withComplement(words: readonly Word[], first: number, next: number): number {
  const last = lastStart(words, first, next)
  const lastWord = last + 1 < next ? `${words[last]!.text}\u200c${words[last + 1]!.text}` : words[last]!.text
  if (dropped.has(lastWord) && words[next]?.text === w.with) return last > first ? last : next
  // «کاروان حامل | بخشی از بازیکنان»: what it carries is not taken
  if (last > first && carrying.has(words[last]!.text)) return last
  const isInside = last > first && prepositions.has(words[last]!.text)
  const at = isInside ? last : next
  const needs = prepositions.get(words[at]?.text ?? '')
  const preposition = wholeWord(words, at)
  if (!needs?.has(words[preposition]?.text ?? '')) return next
  // «مبتلا به این ویروس»
  const noun = demonstratives.has(words[preposition + 1]?.text ?? '') ? preposition + 2 : preposition + 1
  const whole = phraseEnd(words, noun)
  // «… مبتلا به آسم بهبود یافتند»: the last word is the verb's
  const end = isVerb(words[whole], words[whole + 1]) && whole > noun ? lastStart(words, noun, whole) : whole
  const after = words[end]
  const isPredicate = toBe.has(words[whole]?.text ?? '')
  const isSaid =
    isPredicate || (after !== undefined && (copulas.has(after.text) || after.text === w.mi) && end === whole)
  return end === noun || isSaid ? (isInside ? last : next) : end
}

function phraseEnd(words: readonly Word[], noun: number): number {
  let end = noun
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = words[end]
    if (word?.kind !== 'letters' || isStop(word) || mayStart(word) || isVerb(word, words[end + 1])) break
    if (
      (isNominal(word) && isVerb(words[end + 1], words[end + 2])) ||
      word.upos === 'VERB' ||
      word.upos === 'AUX' ||
      word.upos === 'ADP'
    )
      break
    end = wholeWord(words, end)
  }
  return end
}
