import type {Change} from '../text/edits.js'
import {change, range, type TextRule, unitTable} from './rule.js'
import {unitFinder} from './unit-finder.js'

const SPACE = 0x20

/** White space of Unicode (White_Space=yes), line breaks among it. */
const spaces = [
  SPACE,
  ...range(9, 13),
  0x85,
  0xa0,
  0x1680,
  ...range(0x2000, 0x200a),
  0x2028,
  0x2029,
  0x202f,
  0x205f,
  0x3000,
]
const table = unitTable(spaces)
const nextOdd = unitFinder(spaces.filter((unit) => unit !== SPACE))

/** Every kind of white space (no-break, thin, tab, line break) is a plain one; one is enough; none stands at the ends. */
export const plainSpaces: TextRule = {
  name: 'plain-spaces',
  units: spaces,
  changes(string) {
    if (isEven(string)) return []
    const changes: Change[] = []
    for (let at = 0; at < string.length; at++) {
      const unit = string.charCodeAt(at)
      if (table[unit] === 0) continue
      let end = at + 1
      while (end < string.length && table[string.charCodeAt(end)] === 1) end++
      const put = at === 0 || end === string.length ? '' : ' '
      if (put === '' || end > at + 1 || unit !== SPACE) changes.push(change(at, end, put))
      at = end
    }
    return changes
  },
}

/** Whether there is nothing to do: true of most sections, and quickly seen. */
const isEven = (string: string): boolean =>
  !string.includes('  ') && !string.startsWith(' ') && !string.endsWith(' ') && nextOdd(string, 0) < 0
