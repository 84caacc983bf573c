import {fold} from '../persian/fold.js'
import {isLetter, neverJoins, ZWNJ} from '../persian/letters.js'
import {change, type LetterRule, range} from './rule.js'

/**
 * Glyphs that old typesetting and PDF files have for letters (Unicode, Arabic Presentation Forms-A and -B) to the letters
 * themselves, by NFKC of that character alone. Signs stay signs: ﷼, ﷲ, ﷺ; so do the ornate brackets ﴾﴿ and vowel signs
 * with a carrier of their own.
 */
export const presentationForms: LetterRule = {
  name: 'presentation-forms',
  units: [...range(0xfb50, 0xfbb1), ...range(0xfbd3, 0xfd3d), ...range(0xfd50, 0xfdef), ...range(0xfe80, 0xfefc)],
  edit(string, at) {
    const glyph = string[at]!
    const put = fold(glyph.normalize('NFKC'), 'letters')
    if (put === glyph) return undefined
    return change(at, at + 1, cutsOff(glyph, put, string.charCodeAt(at + 1)) ? put + ZWNJ : put)
  },
}

/** A final or isolated glyph that stands before another letter: the eye sees a break there, so a ZWNJ keeps it. */
function cutsOff(glyph: string, letters: string, next: number): boolean {
  const last = letters.charCodeAt(letters.length - 1)
  if (!isLetter(last) || neverJoins(last)) return false
  return (isLetter(next) || isGlyph(next)) && isUnjoined(glyph.charCodeAt(0))
}

const isGlyph = (unit: number): boolean => (unit >= 0xfb50 && unit <= 0xfbb1) || (unit >= 0xfe80 && unit <= 0xfefc)

/** Whether a glyph of a two-sided letter has no joint to its left: the first two of its four forms. */
function isUnjoined(unit: number): boolean {
  for (const [first, last] of FOURS) if (unit >= first && unit <= last) return (unit - first) % 4 < 2
  return unit === 0xfef5 || unit === 0xfbfc || unit === 0xfbfd
}

// Runs of letters with the four forms isolated, final, initial, medial, in this order.
const FOURS = [
  [0xfb52, 0xfb81],
  [0xfb8e, 0xfb9d],
  [0xfbfc, 0xfbff],
  [0xfe89, 0xfe8c],
  [0xfe8f, 0xfe92],
  [0xfe95, 0xfea8],
  [0xfeb1, 0xfeec],
  [0xfef1, 0xfef4],
] as const
