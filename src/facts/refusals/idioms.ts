import {isUnit} from '../units.js'
import list from './idioms.json' with {type: 'json'}
import {type Refusal, singleWord} from './refusal.js'

const follows = new Map(Object.entries(list.follows).map(([word, others]) => [word, new Set(others)]))
const behind = new Map(Object.entries(list.behind).map(([word, others]) => [word, new Set(others)]))
const endings = new Set(list.endings)

/** A number word that is part of another word or name: چهارمحال, هفت‌تپه, سی‌سی, دو و میدانی, سه‌جانبه, چهارراه. */
export const idiom: Refusal = {
  reason: 'idiom',
  holds(words, numeral) {
    const {first, next} = numeral
    const word = singleWord(words, numeral)
    if (!word) return false
    const after = words[next]
    if (word === 'دو' && after?.text === 'و' && words[next + 1]?.text === 'میدانی') return true
    if (isUnit(words, numeral.unitAt)) return false
    if (follows.get(word)?.has(after?.text ?? '') || behind.get(word)?.has(words[first - 1]?.text ?? '')) return true
    if (endings.has(after?.text ?? '')) return true
    // a word tied by ZWNJ on either side is one word with the number: یک‌سویه, بیست‌ویک‌ساله has a unit
    return (
      (after?.gap === 'zwnj' && after.kind === 'letters') ||
      (words[first]!.gap === 'zwnj' && words[first - 1]?.kind === 'letters')
    )
  },
}

/** چهارشنبه, سه شنبه: days of the week. */
export const weekday: Refusal = {
  reason: 'weekday',
  holds: (words, {next}) => words[next]?.text.startsWith('شنبه') ?? false,
}

/** «هزار بار گفتم», «صد جور»: no one counted. */
export const hyperbole: Refusal = {
  reason: 'hyperbole',
  holds(words, numeral) {
    const word = singleWord(words, numeral)
    return (
      (word === 'هزار' || word === 'صد') &&
      /^(بار|دفعه|مرتبه|جور|رنگ|درد|گرفتاری|بدبختی)$/.test(words[numeral.next]?.text ?? '')
    )
  },
}

/** «یک بار دیگر» is once again, «یک‌بار مصرف» disposable. */
export const onceAgain: Refusal = {
  reason: 'idiom',
  holds: (words, numeral) =>
    singleWord(words, numeral) === 'یک' &&
    words[numeral.next]?.text === 'بار' &&
    /^(دیگر|مصرف)$/.test(words[numeral.next + 1]?.text ?? ''),
}

/** «هر دو طرف», «این سه», «آن دو»: who was named before. With a unit it still counts: «هر سه نفر». */
export const pronoun: Refusal = {
  reason: 'pronoun',
  holds: (words, numeral) =>
    singleWord(words, numeral) !== undefined &&
    /^(هر|این|آن)$/.test(words[numeral.first - 1]?.text ?? '') &&
    Number(numeral.value) >= 2 &&
    Number(numeral.value) <= 4 &&
    !isUnit(words, numeral.unitAt),
}

/** «نه» is no, unless a unit or classifier says nine. */
export const no: Refusal = {
  reason: 'homograph',
  holds: (words, numeral) =>
    singleWord(words, numeral) === 'نه' &&
    words[numeral.first - 1]?.text !== 'ساعت' &&
    (!isUnit(words, numeral.unitAt) || words[numeral.next]?.text === 'تا'),
}

/** چند without a unit or magnitude asks or says some: no number. */
export const some: Refusal = {
  reason: 'some',
  holds: (words, {first, next, form, min}) =>
    form === 'vague' && min === null && (!isUnit(words, next) || /^(هر|از|تا)$/.test(words[first - 1]?.text ?? '')),
}
