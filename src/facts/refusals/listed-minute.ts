import months from '../../persian/months.json' with {type: 'json'}
import type {Numeral} from '../numerals/numeral.js'
import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import list from './listed-minute.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const heads = new Set(list.heads)
const monthNames = new Set([...months.persian, ...months.gregory, ...months.islamic].flat())
const DASH = /^[-–—\u0640]$/
/** How far back the head of the list is looked for, in words. */
const FAR = 40
/** A match with extra time has no later minute. */
const LAST_MINUTE = 125

/**
 * The minute of a goal or a substitution in the report of a match: «گل‌ها: رضا صالحی ۳، بهرامی ۲۴ و ۳۷ (نیروی دریا)», and
 * who came in after it in brackets: «مجید رضوی (۷۱- سعید موسوی)».
 */
export const listedMinute: Refusal = {
  reason: 'name',
  written: 'digits',
  holds(words, numeral) {
    const {first, next, unitAt} = numeral
    if (!isMinute(words, numeral) || isUnit(words, unitAt)) return false
    const before = words[first - 1]
    if (before?.text === '(')
      return isSubstitute(words, next) || (DASH.test(words[next]?.text ?? '') && words[next + 1]?.kind === 'letters')
    if (before?.kind !== 'letters' || isStop(before) || heads.has(before.text)) return false
    if (words[next]?.text === ')' && isReplaced(words, first)) return true
    return endsMember(words[next]) && isUnderHead(words, first - 1)
  },
}

/** «محمد رضایی (کاظمی ۸۴)»: who came in for whom, names on both sides of the bracket; a small number may count. */
function isReplaced(words: readonly Word[], first: number): boolean {
  if (Number(words[first]!.text) <= LEAST_REPLACED) return false
  let start = first
  while (start > first - MOST_WORDS_OF_NAME && words[start - 1]?.kind === 'letters' && !isStop(words[start - 1]))
    start--
  return words[start - 1]?.text === '(' && words[start - 2]?.upos === 'PROPN' && words[start]!.upos !== 'NUM'
}

const LEAST_REPLACED = 12
const MOST_WORDS_OF_NAME = 4

/** «وحید رضوی(۷۵ سعید موسوی)»: who came in, up to the bracket. */
function isSubstitute(words: readonly Word[], at: number): boolean {
  let end = at
  while (end < at + MOST_WORDS_OF_NAME && words[end]?.kind === 'letters' && !isStop(words[end])) end++
  // «۴ فوریه (۱۵ بهمن)»
  return end > at && words[end]?.text === ')' && words[at]!.upos === 'PROPN' && !monthNames.has(words[at]!.text)
}

const isMinute = (words: readonly Word[], {first, next}: Numeral): boolean =>
  next === first + 1 && /^[1-9]\d{0,2}$/.test(words[first]!.text) && Number(words[first]!.text) <= LAST_MINUTE

const endsMember = (word: Word | undefined): boolean =>
  word === undefined || word.kind === 'break' || word.text === w.and || /^[،؛,/()+.]$/.test(word.text)

/** On the same line, a word such as «گل‌ها» with a colon: «گل‌ها:», «گل‌های بازی:». */
function isUnderHead(words: readonly Word[], at: number): boolean {
  for (let i = at; i > 0 && i > at - FAR && words[i]!.kind !== 'break'; i--) {
    if (words[i]!.text !== ':') continue
    for (let j = i - 1; j >= 0 && j >= i - 4; j--) if (heads.has(words[j]!.text)) return true
    return false
  }
  return false
}
