import {measureAt} from '../units/measures.js'
import {isUnit} from '../units/units.js'
import type {Refusal} from './refusal.js'

/** Ungrouped digits of this length are a code wherever no unit follows; 13870512 is no amount either. */
const CODE_LENGTH = 8
/** Tatweel too, which some type for a dash. */
const DASHES = /^[-–—ـ]$/

/** A number that begins with 0 or +: ۰۲۱, ۰۹۱۲۰۰۰۰۰۰۰, and what a dash ties to it. */
export const phone: Refusal = {
  reason: 'phone',
  written: 'digits',
  holds(words, {first, next, written}) {
    if (written !== 'digits') return false
    const isAreaCode = (at: number): boolean => /^0\d{2,}$/.test(words[at]?.text ?? '')
    if (isAreaCode(first) && words[first + 1]?.text !== '.' && words[first + 1]?.text !== '/') return true
    const tiedBefore = DASHES.test(words[first - 1]?.text ?? '') && isAreaCode(first - 2)
    const tiedBehind = DASHES.test(words[next]?.text ?? '') && isAreaCode(next + 1)
    return tiedBefore || tiedBehind
  },
}

/** National ids, news codes, card numbers: long runs of digits that count nothing. */
export const longCode: Refusal = {
  reason: 'code',
  written: 'digits',
  holds: (words, {first, next, form, magnitude, unitAt}) =>
    form === 'cardinal' &&
    words[first]!.text.length >= CODE_LENGTH &&
    words[first]!.kind === 'digits' &&
    next === first + 1 &&
    magnitude === '1' &&
    !isUnit(words, unitAt),
}

/** 185.126.202.195: the address of a computer, not thousands. */
export const address: Refusal = {
  reason: 'code',
  written: 'digits',
  holds: (words, {first, next, unitAt}) =>
    next === first + 7 &&
    [1, 3, 5].every((dot) => words[first + dot]!.text === '.') &&
    words[first + 6]!.kind === 'digits' &&
    !isUnit(words, unitAt),
}

/** Digits, one letter, digits: ۱۲ ب ۳۴۵. */
export const plate: Refusal = {
  reason: 'plate',
  written: 'digits',
  holds(words, {first, next}) {
    const isLetter = (at: number): boolean =>
      words[at]?.kind === 'letters' && words[at]!.text.length === 1 && words[at]!.text !== 'و'
    const isDigits = (at: number): boolean => words[at]?.kind === 'digits'
    if (!isDigits(first)) return false
    // «… ایران ۸۸»: the plate's province
    if (words[first - 1]?.text === 'ایران' && isDigits(first - 2) && isLetter(first - 3)) return true
    return (isLetter(next) && isDigits(next + 1)) || (isLetter(first - 1) && isDigits(first - 2))
  },
}

/** An editor's number behind the end of an item («انتهای پیام/۴۰۱۲»), and what is typed on a phone («*۱۵۲۲#»). */
export const typed: Refusal = {
  reason: 'code',
  written: 'digits',
  holds(words, {first, next}) {
    if (words[first]!.kind !== 'digits') return false
    const before = words[first - 1]
    const touches = before !== undefined && words[first]!.gap === 'none'
    if (touches && /^[*#]$/.test(before.text)) return true
    if (words[next]?.text === '#' && words[next]!.gap === 'none') return true
    const ends = words[next] === undefined || words[next]!.kind === 'break'
    return touches && before.text === '/' && (ends || words[first - 2]?.text === 'پیام')
  },
}

/** Digits that a dash or nothing ties to a name: کووید-۱۹, اف-۱۴, ب۱۲. A unit behind them counts: «تهران-۵ نفر». */
export const tiedName: Refusal = {
  reason: 'name',
  written: 'digits',
  holds(words, {first, next, magnitude, unitAt}) {
    const before = words[first - 1]
    if (words[first]!.kind !== 'digits' || words[first]!.gap !== 'none' || magnitude !== '1') return false
    if (isUnit(words, unitAt) || (words[next]?.kind === 'letters' && words[next]!.gap === 'none')) return false
    if (before?.kind === 'letters') return before.text.length === 1 && before.text !== 'و'
    const name = words[first - 2]
    return before !== undefined && DASHES.test(before.text) && before.gap === 'none' && name?.kind === 'letters'
  },
}

/** Digits that touch Latin letters or follow a Latin name: F16, 4G, Windows 10, COVID-19. A unit is no name: 50kg. */
export const latinName: Refusal = {
  reason: 'name',
  written: 'digits',
  holds(words, {first, next}) {
    if (words[first]!.kind !== 'digits') return false
    const before = words[first - 1]
    const after = words[next]
    if (before?.kind === 'latin' && !isUnit(words, next)) return true
    if (before && /^[-–_]$/.test(before.text) && before.gap === 'none' && words[first - 2]?.kind === 'latin')
      return true
    return after?.kind === 'latin' && after.gap === 'none' && !measureAt(words, next)
  },
}

/** گروه ۱+۵, ۷/۲۴ and sums of digits: a plus ties them. */
export const plus: Refusal = {
  reason: 'name',
  written: 'digits',
  holds: (words, {first, next}) =>
    words[first]!.kind === 'digits' &&
    ((words[next]?.text === '+' && words[next + 1]?.kind === 'digits') ||
      (words[first - 1]?.text === '+' && words[first - 2]?.kind === 'digits')),
}
