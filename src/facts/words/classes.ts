import {isDigit} from '../../persian/digits.js'
import {isPersianLetter} from '../../persian/letters.js'

/** What a UTF-16 unit is to the word splitter. */
export const LETTER = 1
export const DIGIT = 2
export const LATIN = 3
export const MARK = 4
export const BREAK = 5
export const SPACE = 6
export const JOINER = 7
/** Direction marks and the like: not seen at all. */
export const IGNORED = 8
export const OTHER = 0

const MARKS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~«»،؛؟٪٫٬٭\u0640…–—−‹›“”‘’•·×÷€£¥°۔'
const SPACES = ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'
const IGNORED_UNITS = '\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad'

/** The class of every UTF-16 unit, by its number. */
export const classes: Uint8Array = build()

function build(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let unit = 0x600; unit < 0x700; unit++) if (isPersianLetter(String.fromCharCode(unit))) table[unit] = LETTER
  for (const mark of [0x653, 0x654, 0x655]) table[mark] = LETTER // سدهٔ
  for (let unit = 0; unit < 0x700; unit++) if (isDigit(unit)) table[unit] = DIGIT
  for (let unit = 0x41; unit < 0x250; unit++) if (/\p{L}/u.test(String.fromCharCode(unit))) table[unit] = LATIN
  for (const mark of MARKS) table[mark.charCodeAt(0)] = MARK
  for (const space of SPACES) table[space.charCodeAt(0)] = SPACE
  for (const unit of IGNORED_UNITS) table[unit.charCodeAt(0)] = IGNORED
  for (const unit of '\n\r\v\f\u0085\u2028\u2029') table[unit.charCodeAt(0)] = BREAK
  table[0x200c] = JOINER
  return table
}
