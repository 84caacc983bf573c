import {isUnit} from '../units/units.js'
import type {Refusal} from './refusal.js'

/** Ungrouped digits of this length are a code wherever no unit follows; 13870512 is no amount either. */
const CODE_LENGTH = 8

/** National ids, news codes, card numbers: long runs of digits that count nothing. */
export const longCode: Refusal = {
  reason: 'code',
  written: 'digits',
  holds: (words, {first, next, form, magnitude, unitAt}) =>
    form === 'cardinal' &&
    words[first]!.text.length >= CODE_LENGTH &&
    next === first + 1 &&
    magnitude === '1' &&
    !isUnit(words, unitAt),
}
