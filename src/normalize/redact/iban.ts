import {isIranianIban} from './checks.js'
import {chains} from './digits.js'
import type {Recognizer} from './identifier.js'

const DIGITS = 24

/** A Sheba number: 24 digits in any groups, with IR before, after or not at all, and its check digits right. */
export const iban: Recognizer = {
  kind: 'iban',
  find({view, runs, first}) {
    for (const {digits, last} of chains(runs, first, DIGITS)) {
      if (!isIranianIban(digits)) continue
      const [start, end] = [runs[first]!.start, runs[last]!.end]
      const [before = ''] = /ir[ \-:.]{0,3}$/.exec(view.string.slice(Math.max(0, start - 5), start)) ?? []
      const [after = ''] = before ? [] : (/^[ -]?ir(?![a-z])/.exec(view.string.slice(end, end + 4)) ?? [])
      return {last, start: start - before.length, end: end + after.length}
    }
    return undefined
  },
}
