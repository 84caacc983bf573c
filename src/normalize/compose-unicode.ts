import type {Change} from '../text/edits.js'
import {change, range, type TextRule, unitTable} from './rule.js'
import {unitFinder} from './unit-finder.js'

/** Units that NFC may change, or that may change the letter before them. */
const units = [
  ...range(0x300, 0x5ff),
  ...range(0x610, 0x61a),
  ...range(0x64b, 0x65f),
  0x670,
  ...range(0x6d6, 0x6ed),
  ...range(0x700, 0x200a),
  ...range(0x2028, 0xfb4f),
  ...range(0xfe20, 0xfe2f),
]
const active = unitTable(units)
const next = unitFinder(units)

/**
 * Unicode Normalization Form C (UAX #15): آ as one letter, not ا with a madda above; a shadda before its vowel. Only what
 * differs is touched. ه with a hamza above (هٔ) has no letter of its own and stays; ۀ is another letter with a hamza.
 */
export const composeUnicode: TextRule = {
  name: 'compose-unicode',
  units,
  changes(string) {
    const changes: Change[] = []
    for (let at = next(string, 0); at >= 0; at = next(string, at)) {
      // What it may compose with: one letter on either side, and on from there while either of two is not inert.
      const start = Math.max(0, at - 1)
      at++
      while (at < string.length && !(isInert(string.charCodeAt(at - 1)) && isInert(string.charCodeAt(at)))) at++
      const piece = string.slice(start, at)
      const put = piece.normalize('NFC')
      if (put !== piece) changes.push(narrowed(start, piece, put))
    }
    return changes
  },
}

/** The change without what both sides begin and end with. Never inside a surrogate pair: the units of two pairs may agree. */
function narrowed(start: number, piece: string, put: string): Change {
  const least = Math.min(piece.length, put.length)
  let from = 0
  while (from < least && piece[from] === put[from]) from++
  let behind = 0
  while (behind < least - from && piece.at(-1 - behind) === put.at(-1 - behind)) behind++
  while (from > 0 && isSurrogate(piece.charCodeAt(from - 1))) from--
  while (behind > 0 && isSurrogate(piece.charCodeAt(piece.length - behind))) behind--
  return change(start + from, start + piece.length - behind, put.slice(from, put.length - behind))
}

const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800

/** Latin, spaces and punctuation; letters and digits of Arabic: alone they are NFC, and only a mark composes with them. */
const isInert = (unit: number): boolean => unit < 0x300 || active[unit] === 0
