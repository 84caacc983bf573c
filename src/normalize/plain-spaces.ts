import type {Change} from '../text/edits.js'
import {change, type TextRule} from './rule.js'

const SPACE = 0x20

/** Every kind of white space (no-break, thin, tab, line break) is a plain one; one is enough; none stands at the ends. */
export const plainSpaces: TextRule = {
  name: 'plain-spaces',
  changes(string) {
    const changes: Change[] = []
    for (let at = 0; at < string.length; at++) {
      const unit = string.charCodeAt(at)
      if (!isSpace(unit)) continue
      let end = at + 1
      while (isSpace(string.charCodeAt(end))) end++
      const put = at === 0 || end === string.length ? '' : ' '
      if (put === '' || end > at + 1 || unit !== SPACE) changes.push(change(at, end, put))
      at = end
    }
    return changes
  },
}

/** White space of Unicode (White_Space=yes), line breaks among it. Takes a UTF-16 unit; false for NaN. */
export const isSpace = (unit: number): boolean =>
  unit === SPACE ||
  (unit >= 9 && unit <= 13) ||
  unit === 0x85 ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x1680 ||
  unit === 0x3000
