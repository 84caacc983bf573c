import {isUnit} from '../units/units.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import list from './number-in-compound.json' with {type: 'json'}
import {type Refusal, singleWord} from './refusal.js'

const follows = new Map(Object.entries(list.follows).map(([word, others]) => [word, new Set(others)]))
const precedes = new Map(Object.entries(list.precedes).map(([word, others]) => [word, new Set(others)]))
const withUnits = new Map(Object.entries(list.with_units).map(([word, others]) => [word, new Set(others)]))
const tied = new Map(Object.entries(list.tied).map(([word, others]) => [word, new Set(others)]))
/** «مسابقه دو تیم» */
const sides = new Set(list.sides)
const endings = new Set(list.endings)

/** A number word that is part of another word or name: چهارمحال, هفت‌تپه, سی‌سی, دو و میدانی, سه‌جانبه, چهارراه. */
export const numberInCompound: Refusal = {
  reason: 'idiom',
  written: 'letters',
  holds(words, numeral) {
    const {first, next} = numeral
    const word = singleWord(words, numeral)
    // «با تساوی یک بر یک دست از بازی کشیدند»
    if (words[first - 1]?.text === w.on && first > 1 && mayStart(words[first - 2]!)) return false
    const after = words[next]
    // «سی‌وسه‌پل»
    if (!word) return words[first]!.kind === 'letters' && isTied(after) && !isUnit(words, numeral.unitAt)
    if (word === w.two && after?.text === w.and && words[next + 1]?.text === w.field) return true
    // «سیم دو شاخه»
    if (withUnits.get(word)?.has(after?.text ?? '') && isStop(words[next + 1]) && !isStop(words[first - 1])) return true
    // «یک‌تنه»: alone, and no tonne
    if (isTied(after) && tied.get(word)?.has(after!.text)) return true
    if (isUnit(words, numeral.unitAt)) return false
    if (
      follows.get(word)?.has(after?.text ?? '') ||
      (precedes.get(word)?.has(lastWord(words, first)) && !sides.has(after?.text ?? ''))
    )
      return true
    // «تنها یک راه ماند», but چهارراه
    const isRank = numeral.form === 'ordinal' && after?.gap === 'space'
    if (!isRank && endings.has(after?.text ?? '') && !(word === w.one && after!.text === w.way)) return true
    // a word tied by ZWNJ on either side is one word with the number: یک‌سویه, بیست‌ویک‌ساله has a unit
    return isTied(after) || (words[first]!.gap === 'zwnj' && words[first - 1]?.kind === 'letters')
  },
}

const digits = new Map(Object.entries(list.digits).map(([number, others]) => [number, new Set(others)]))

/** «۱۳ بدر»: a feast's name with its number in digits. */
export const digitsInCompound: Refusal = {
  reason: 'name',
  written: 'digits',
  holds: (words, {first, next}) => next === first + 1 && !!digits.get(words[first]!.text)?.has(words[next]?.text ?? ''),
}

const isTied = (word: Word | undefined): boolean => word?.gap === 'zwnj' && word.kind === 'letters'

/** The word before, past the point of an abbreviation («ای. اف. سی»). */
const lastWord = (words: readonly Word[], first: number): string =>
  (words[first - 1]?.text === '.' ? words[first - 2]?.text : words[first - 1]?.text) ?? ''
