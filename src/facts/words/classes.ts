import {isDigit} from '../../persian/digits.js'
import {isPersianLetter} from '../../persian/letters.js'

/** What a UTF-16 unit is to the word splitter. */
export const LETTER_CLASS = 1
export const DIGIT_CLASS = 2
export const LATIN_CLASS = 3
export const MARK_CLASS = 4
export const BREAK_CLASS = 5
export const SPACE_CLASS = 6
export const JOINER_CLASS = 7
/** Direction marks and the like: not seen at all. */
export const IGNORED_CLASS = 8

const MARKS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~«»،؛؟٪٫٬٭\u0640…–—−‹›“”‘’•·×÷€£¥°۔'
const SPACES = ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'
const IGNORED_UNITS = '\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad'

/** The class of every UTF-16 unit, by its number. */
export const classes: Uint8Array = build()

function build(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let unit = 0x600; unit < 0x700; unit++)
    if (isPersianLetter(String.fromCharCode(unit))) table[unit] = LETTER_CLASS
  for (const mark of [0x653, 0x654, 0x655]) table[mark] = LETTER_CLASS // سدهٔ
  for (let unit = 0; unit < 0x700; unit++) if (isDigit(unit)) table[unit] = DIGIT_CLASS
  const letter = /\p{L}/u
  for (let unit = 0x41; unit < 0x250; unit++) if (letter.test(String.fromCharCode(unit))) table[unit] = LATIN_CLASS
  for (const mark of MARKS) table[mark.charCodeAt(0)] = MARK_CLASS
  for (const space of SPACES) table[space.charCodeAt(0)] = SPACE_CLASS
  for (const unit of IGNORED_UNITS) table[unit.charCodeAt(0)] = IGNORED_CLASS
  for (const unit of '\n\r\v\f\u0085\u2028\u2029') table[unit.charCodeAt(0)] = BREAK_CLASS
  table[0x200c] = JOINER_CLASS
  return table
}
