import {isDigit} from '../text/digits.js'
import type {Change} from '../text/edits.js'
import {isLetterOrMark} from '../text/letter-units.js'
import {change, type TextRule, unitsOf} from './rule.js'

const SPACE = 0x20
const STOP = 0x2e
const closing = new Set(unitsOf('،؛:!؟»)]}.'))
const opening = new Set(unitsOf('«([{'))

/** No space before a mark that closes, none behind one that opens (Academy, Dastur-e Khatt, on spacing of marks). */
export const punctuationSpaces: TextRule = {
  name: 'punctuation-spaces',
  changes(string) {
    const changes: Change[] = []
    for (let at = string.indexOf(' '); at >= 0; at = string.indexOf(' ', at + 1)) {
      const before = string.charCodeAt(at - 1)
      const after = string.charCodeAt(at + 1)
      if ((closing.has(after) && closes(string, at)) || (opening.has(before) && after > SPACE))
        changes.push(change(at, at + 1, ''))
    }
    return changes
  },
}

/** Whether the mark behind the space at `at` belongs to what stands before the space. */
function closes(string: string, at: number): boolean {
  const mark = string.charCodeAt(at + 1)
  const next = string.charCodeAt(at + 2)
  const before = string.charCodeAt(at - 1)
  // «…» and " ..." are no stops; ".NET", ".5", ":)" and ") (" begin something.
  if (mark === STOP) return next !== STOP && !isWordish(next) && before !== STOP && !opening.has(before)
  if (mark === 0x3a) return next !== 0x29 && next !== 0x28 && next !== 0x2f && !opening.has(before)
  return !opening.has(before)
}

const isWordish = (unit: number): boolean =>
  isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || isLetterOrMark(unit)
