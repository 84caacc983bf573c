import {isUnit} from '../units/units.js'
import type {Refusal} from './refusal.js'

/** 185.126.202.195: the address of a computer, not thousands. */
export const ipAddress: Refusal = {
  reason: 'code',
  written: 'digits',
  holds: (words, {first, next, unitAt}) =>
    next === first + 7 &&
    [1, 3, 5].every((dot) => words[first + dot]!.text === '.') &&
    words[first + 6]!.kind === 'digits' &&
    !isUnit(words, unitAt),
}
