import {isLetter} from '../text/letter-units.js'
import {ZWNJ} from '../text/letters.js'
import letters from './persian-letters.json' with {type: 'json'}
import {change, type LetterRule, unitsOf} from './rule.js'

const table: Readonly<Record<string, string>> = letters
const AE = 0x6d5

/** A string with every such letter replaced. */
export const toPersianLetters = (string: string): string =>
  [...string].map((letter) => table[letter] ?? letter).join('')

/**
 * Letters that other languages' keyboards leave in Persian text: Arabic ي ى ك, and the h of Urdu, Kurdish and Uighur
 * (ISIRI 6219, the standard's letters). ة stays, for the Academy writes دایرة‌المعارف with it and only the reader knows
 * whether ت or ه is meant elsewhere; ۀ stays, for it is the ezafe of خانهٔ in one letter; أ ؤ إ ء are spelling.
 */
export const persianLetters: LetterRule = {
  name: 'persian-letters',
  units: unitsOf(Object.keys(table).join('')),
  edit(string, at) {
    const put = table[string[at]!]!
    // ە never joins to its left, ه does: inside a word a ZWNJ keeps its look.
    const inside = string.charCodeAt(at) === AE && isLetter(string.charCodeAt(at + 1))
    return change(at, at + 1, inside ? put + ZWNJ : put)
  },
}
