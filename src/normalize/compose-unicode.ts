import type {Change} from '../text/edits.js'
import {change, type TextRule} from './rule.js'
import {blockFinder, type UnitBlock, unitsIn} from './unit-finder.js'

/** Blocks of units that NFC may change, or that may change the letter before them: first and last of each. */
const blocks: readonly UnitBlock[] = [
  [0x300, 0x5ff],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x700, 0x200a],
  [0x2028, 0xfb4f],
  [0xfe20, 0xfe2f],
]
const active = new Uint8Array(0x10000)
for (const [first, last] of blocks) active.fill(1, first, last + 1)
const next = blockFinder(blocks)

/**
 * Unicode Normalization Form C (UAX #15): آ as one letter, not ا with a madda above; a shadda before its vowel. Only what
 * differs is touched. ه with a hamza above (هٔ) has no letter of its own and stays; ۀ is another letter with a hamza.
 */
export const composeUnicode: TextRule = {
  name: 'compose-unicode',
  units: unitsIn(blocks),
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
