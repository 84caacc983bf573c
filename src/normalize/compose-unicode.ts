import type {Change} from '../text/edits.js'
import {change, type TextRule} from './rule.js'

/**
 * Unicode Normalization Form C (UAX #15): آ as one letter, not ا with a madda above. Only what differs is touched.
 */
export const composeUnicode: TextRule = {
  name: 'compose-unicode',
  changes(string) {
    if (string.normalize('NFC') === string) return []
    const changes: Change[] = []
    for (let start = 0; start < string.length; ) {
      let end = start + 1
      while (end < string.length && !isBoundary(string.charCodeAt(end - 1), string.charCodeAt(end))) end++
      const piece = string.slice(start, end)
      const put = piece.normalize('NFC')
      if (put !== piece) changes.push(change(start, end, put))
      start = end
    }
    return changes
  },
}

/** Whether no composition reaches over this place: both sides are plain ASCII, spaces, or Arabic letters without marks. */
const isBoundary = (left: number, right: number): boolean => isInert(right) && isInert(left)

// Below U+0300 nothing combines with what stands before it; of Arabic, only the marks do.
const isInert = (unit: number): boolean =>
  unit < 0x300 || (unit >= 0x600 && unit <= 0x6ff && !(unit >= 0x64b && unit <= 0x65f) && unit !== 0x670)
