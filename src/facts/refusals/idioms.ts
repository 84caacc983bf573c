import {isStop} from '../context/item.js'
import {isUnit} from '../units/units.js'
import type {Word} from '../words/word.js'
import list from './idioms.json' with {type: 'json'}
import {type Refusal, singleWord} from './refusal.js'

const follows = new Map(Object.entries(list.follows).map(([word, others]) => [word, new Set(others)]))
const behind = new Map(Object.entries(list.behind).map(([word, others]) => [word, new Set(others)]))
const endings = new Set(list.endings)

/** A number word that is part of another word or name: چهارمحال, هفت‌تپه, سی‌سی, دو و میدانی, سه‌جانبه, چهارراه. */
export const idiom: Refusal = {
  reason: 'idiom',
  written: 'letters',
  holds(words, numeral) {
    const {first, next} = numeral
    const word = singleWord(words, numeral)
    const after = words[next]
    // «سی‌وسه‌پل»
    if (!word) return words[first]!.kind === 'letters' && isTied(after) && !isUnit(words, numeral.unitAt)
    if (word === 'دو' && after?.text === 'و' && words[next + 1]?.text === 'میدانی') return true
    if (isUnit(words, numeral.unitAt)) return false
    if (follows.get(word)?.has(after?.text ?? '') || behind.get(word)?.has(lastWord(words, first))) return true
    // «تنها یک راه ماند», but چهارراه
    if (endings.has(after?.text ?? '') && !(word === 'یک' && after!.text === 'راه')) return true
    // a word tied by ZWNJ on either side is one word with the number: یک‌سویه, بیست‌ویک‌ساله has a unit
    return isTied(after) || (words[first]!.gap === 'zwnj' && words[first - 1]?.kind === 'letters')
  },
}

const isTied = (word: Word | undefined): boolean => word?.gap === 'zwnj' && word.kind === 'letters'

/** The word before, past the point of an abbreviation («ای. اف. سی»). */
const lastWord = (words: readonly Word[], first: number): string =>
  (words[first - 1]?.text === '.' ? words[first - 2]?.text : words[first - 1]?.text) ?? ''

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
    // «هزار و یک مشکل»; with a unit it counts
    if (numeral.value === '1001' && numeral.written === 'words') return !isUnit(words, numeral.unitAt)
    return (
      (word === 'هزار' || word === 'صد') &&
      /^(بار|دفعه|مرتبه|جور|رنگ|درد|گرفتاری|بدبختی|دلیل|مشکل|حرف|فکر|آرزو|افسوس|آفرین|مرحبا)$/.test(
        words[numeral.next]?.text ?? '',
      )
    )
  },
}

/** «یک بار دیگر» is once again, «یک‌بار مصرف» disposable. */
export const onceAgain: Refusal = {
  reason: 'idiom',
  written: 'letters',
  holds: (words, numeral) =>
    singleWord(words, numeral) === 'یک' &&
    words[numeral.next]?.text === 'بار' &&
    /^(دیگر|مصرف)$/.test(words[numeral.next + 1]?.text ?? ''),
}

/** «هر دو طرف», «این سه», «آن دو»: who was named before. With a unit it still counts: «هر سه نفر». */
export const pronoun: Refusal = {
  reason: 'pronoun',
  written: 'letters',
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
  written: 'letters',
  holds: (words, numeral) =>
    singleWord(words, numeral) === 'نه' &&
    // «نُه» with its vowel sign says nine
    words[numeral.first]!.end - words[numeral.first]!.start === 2 &&
    words[numeral.first - 1]?.text !== 'ساعت' &&
    (!isUnit(words, numeral.unitAt) || words[numeral.next]?.text === 'تا'),
}

/** «پاسخ ده», «این ده»: to give and a village, where nothing follows that ten could count. */
export const give: Refusal = {
  reason: 'homograph',
  written: 'letters',
  holds: (words, numeral) =>
    singleWord(words, numeral) === 'ده' &&
    words[numeral.next]?.kind === 'mark' &&
    /^(پاسخ|انجام|فرمان|ترتیب|قرار|نشان|گوش)$/.test(words[numeral.first - 1]?.text ?? ''),
}

/** «یک‌هشتم نهایی»: a round of a cup. */
export const round: Refusal = {
  reason: 'name',
  holds: (words, {form, next}) => form === 'fraction' && /^(نهایی|پایانی)$/.test(words[next]?.text ?? ''),
}

/** «قواعد ۱۲ گانه»: an adjective. */
export const fold: Refusal = {
  reason: 'idiom',
  holds: (words, {next, magnitude}) => magnitude === '1' && words[next]?.text === 'گانه',
}

/** «عفونت شش»: the lung, where no noun follows that six could count. */
export const lung: Refusal = {
  reason: 'homograph',
  written: 'letters',
  holds: (words, numeral) =>
    singleWord(words, numeral) === 'شش' &&
    /^(عفونت|سرطان|بافت|پیوند|بیماری|التهاب|حجم|عملکرد)$/.test(words[numeral.first - 1]?.text ?? '') &&
    isStop(words[numeral.next]),
}

/** «دهه آخر صفر», «ماه صفر»: the month. */
export const safar: Refusal = {
  reason: 'homograph',
  written: 'letters',
  holds: (words, numeral) =>
    singleWord(words, numeral) === 'صفر' &&
    /^(ماه|آخر|اول|اواخر|اوایل|اربعین)$/.test(words[numeral.first - 1]?.text ?? '') &&
    !isUnit(words, numeral.unitAt),
}

/** «یک‌شبه» is overnight, all at once; behind a stay or a journey it is one night. */
export const overnight: Refusal = {
  reason: 'idiom',
  written: 'letters',
  holds: (words, numeral) =>
    singleWord(words, numeral) === 'یک' &&
    words[numeral.next]?.text === 'شبه' &&
    !/^(اقامت|تور|سفر|بلیت|بلیط|رزرو|گشت|اردوی|بستری)$/.test(words[numeral.first - 1]?.text ?? ''),
}

/** چند without a unit or magnitude asks or says some: no number. */
export const some: Refusal = {
  reason: 'some',
  holds: (words, {first, next, form, min}) =>
    form === 'vague' && min === null && (!isUnit(words, next) || /^(هر|از|تا)$/.test(words[first - 1]?.text ?? '')),
}
