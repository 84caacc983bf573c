import {isLetterOrMark} from '../persian/letters.js'

// Kinds of UTF-16 units that segmentation asks about. All others are of kind 0 or found by range.
export const STOP = 1 // . ۔
export const MARK = 2 // ! ? ؟
export const ELLIPSIS = 4
/** Any final mark. */
export const TERMINAL = STOP | MARK | ELLIPSIS
export const OPENING = 8
export const CLOSING = 16
export const SPACE = 32
export const DIGIT = 64
export const LATIN = 128

const table = new Uint8Array(0x10000)
const set = (units: string, kind: number) => {
  for (const unit of units) table[unit.charCodeAt(0)]! |= kind
}
set('.۔', STOP)
set('!?؟', MARK)
set('…', ELLIPSIS)
set('«([{“‘‹', OPENING)
set('»)]}”’›', CLOSING)
set(
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
  SPACE,
)
set('0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９', DIGIT)
for (let unit = 0x41; unit <= 0x24f; unit++) {
  const letter = String.fromCharCode(unit)
  if (letter.toLowerCase() !== letter.toUpperCase()) table[unit] = LATIN
}

/** The kinds of the unit at an index, joined by `|`; 0 outside the string and for what has none. */
export const kindAt = (string: string, index: number): number => table[string.charCodeAt(index)] ?? 0

export const isAt = (string: string, index: number, kinds: number): boolean => (kindAt(string, index) & kinds) !== 0

/** A Persian letter, a mark on one, ZWNJ, or the joiner that shapes ه‍. */
export function isWordUnit(unit: number): boolean {
  return isLetterOrMark(unit) || unit === 0x200c || unit === 0x200d
}

/** Where a picture (emoji, its modifiers and joiners, dingbats) that begins at `index` ends; `index` itself where none does. */
export function emojiEnd(string: string, index: number): number {
  let at = index
  for (;;) {
    const unit = string.charCodeAt(at)
    if (unit >= 0xd83c && unit <= 0xd83e) at += 2
    else if (
      (unit >= 0x2600 && unit <= 0x27bf) ||
      (at > index && (unit === 0xfe0f || unit === 0x200d || unit === 0x20e3))
    )
      at++
    else return Math.min(at, string.length)
  }
}
