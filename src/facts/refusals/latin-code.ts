import type {Refusal} from './refusal.js'

/** «LCK6120G»: digits with Latin letters on both sides are a type's name, though G is a gram elsewhere. */
export const latinCode: Refusal = {
  reason: 'name',
  written: 'digits',
  holds: (words, {first, next}) =>
    words[first - 1]?.kind === 'latin' &&
    words[first]!.gap === 'none' &&
    words[next]?.kind === 'latin' &&
    words[next]!.gap === 'none',
}
