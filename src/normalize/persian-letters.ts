import {keyboardLetters, neighbourLetters} from '../persian/fold.js'
import {isLetter, ZWNJ} from '../persian/letters.js'
import {isPersian} from './language.js'
import {change, type LetterRule, unitsOf} from './rule.js'

/** Never joined to the left (ە), or so in every font of their day (ى ے, final forms only): زندگىشان is read زندگی‌شان. */
const unjoined = new Set([0x6d5, 0x649, 0x6d2])

/**
 * Letters that other languages' keyboards leave in Persian text, to the standard's letters (ISIRI 6219): Arabic ي ى ك, and
 * the h and y of Urdu, Kurdish, Uighur and Pashto, these only in a section that reads as Persian. أ ؤ إ ء ٱ are spelling.
 *
 * ۀ stays. It is the Academy's own letter for the ezafe of a silent ه (Dastur-e Khatt: «خانۀ ما»); ه would lose the
 * ezafe, and هٔ, the same to the eye, is no canonical equivalent: both are right, and what looks words up folds them.
 * For ة see te-marbuta.ts.
 */
export const persianLetters: LetterRule = {
  name: 'persian-letters',
  units: unitsOf(Object.keys({...keyboardLetters, ...neighbourLetters}).join('')),
  edit(string, at) {
    const letter = string[at]!
    const put = keyboardLetters[letter] ?? (isPersian(string) ? neighbourLetters[letter] : undefined)
    if (put === undefined) return undefined
    // Inside a word a ZWNJ keeps the look of a letter that did not join.
    const inside = unjoined.has(string.charCodeAt(at)) && isLetter(string.charCodeAt(at + 1))
    return change(at, at + 1, inside ? put + ZWNJ : put)
  },
}
