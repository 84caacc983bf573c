import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import type {Refusal} from './refusal.js'

/** Tatweel too, which some type for a dash. */
const DASHES = /^[-–—\u0640]$/

/** «ام‌کی۲» */
const isEndOfName = (word: Word, number: Word): boolean =>
  word.gap === 'zwnj' && word.text.length === 2 && number.text.length === 1

/** Digits that a dash or nothing ties to a name: کووید-۱۹, اف-۱۴, ب۱۲. A unit after them counts: «تهران-۵ نفر». */
export const tiedName: Refusal = {
  reason: 'name',
  written: 'digits',
  holds(words, {first, next, magnitude, unitAt}) {
    const before = words[first - 1]
    if (words[first]!.gap !== 'none' || magnitude !== '1') return false
    if (isUnit(words, unitAt) || (words[next]?.kind === 'letters' && words[next]!.gap === 'none')) return false
    // «ب۱۲», «ام‌کی۲»
    if (before?.kind === 'letters')
      return (before.text.length === 1 && before.text !== w.and) || isEndOfName(before, words[first]!)
    const name = words[first - 2]
    return before !== undefined && DASHES.test(before.text) && before.gap === 'none' && name?.kind === 'letters'
  },
}
