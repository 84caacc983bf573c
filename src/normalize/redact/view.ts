import {digitValue} from '../../persian/digits.js'
import {decodeEntities} from '../decode-entities.js'
import folds from './folds.json' with {type: 'json'}

/**
 * A string as identifiers are looked for: digits in ASCII, dashes and spaces of one kind each, small letters, references decoded, and
 * nothing that does not show. Whatever the normalizer will make readable is readable here.
 */
export interface View {
  readonly string: string
  /** UTF-16 index in the raw string where the unit of the view begins. */
  readonly starts: Uint32Array
  /** UTF-16 index in the raw string where it ends. */
  readonly ends: Uint32Array
}

const INVISIBLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
/** Vowels and variants, which combine with the letter before. */
const MARK = /\p{Mn}/u
const SPACE = /[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u00af]/
/** What a compatibility form may stand for: fullwidth, raised, circled and mathematical letters and digits. */
const COMPATIBLE = /[\u2070-\u209c\u2460-\u24ff\ufe50-\ufe6f\uff00-\uffef\ud835]/
const ASCII = /^[\x21-\x7e]{1,2}$/

const letters: Readonly<Record<string, string>> = folds

/** The view of a string; linear. */
export function plainView(raw: string): View {
  const pieces: string[] = []
  const starts = new Uint32Array(raw.length)
  const ends = new Uint32Array(raw.length)
  let length = 0
  const put = (units: string, start: number, end: number) => {
    pieces.push(units)
    for (let i = 0; i < units.length && length < raw.length; i++) {
      starts[length] = start
      ends[length] = end
      length++
    }
  }
  for (let at = 0; at < raw.length; ) {
    const char = raw[at]!
    const reference = char === '&' ? decodeEntities.edit(raw, at) : undefined
    if (reference) {
      put(folded(reference.put), at, reference.end)
      at = reference.end
      continue
    }
    const end = char === '\ud835' && at + 1 < raw.length ? at + 2 : at + 1
    put(folded(raw.slice(at, end)), at, end)
    at = end
  }
  return {string: pieces.join(''), starts, ends}
}

function folded(char: string): string {
  const unit = char.charCodeAt(0)
  if (unit >= 0x20 && unit < 0x7f) return char.toLowerCase()
  const digit = digitValue(unit)
  if (digit !== undefined) return String(digit)
  const letter = letters[char]
  if (letter !== undefined) return letter
  if (INVISIBLE.test(char) || MARK.test(char)) return ''
  if (SPACE.test(char)) return ' '
  if (DASH.test(char)) return '-'
  if (COMPATIBLE.test(char)) {
    const plain = char.normalize('NFKC')
    if (ASCII.test(plain)) return plain.toLowerCase()
  }
  return char
}
