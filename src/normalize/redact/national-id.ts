import {isAmount} from './around.js'
import {isNationalId} from './checks.js'
import {chains, isContinued, isPart} from './digits.js'
import type {Recognizer} from './identifier.js'

const DIGITS = 10
/** Two zeros at its head may be missing: no code of a city begins with three. */
const SHORTEST = 8
/** Characters within which another name counts: کد خبر: 1234567890. */
const NEAR = 14
/** Groups in which the card prints it, and those of hasty writers. */
const GROUPS: ReadonlySet<string> = new Set(['3-6-1', '9-1', '3-7', '10'])

/**
 * A national id: ten digits with their check digit, unless a unit or another name (کد خبر) says that they are something else. Named
 * as one (کد ملی) it may be in any groups, and lack the zeros that it begins with.
 */
export const nationalId: Recognizer = {
  kind: 'national_id',
  find({view, runs, first, cue: cueOf, isAddress}) {
    const run = runs[first]!
    if (isAddress || isPart(view, run)) return undefined
    let found: {last: number; start: number; end: number} | undefined
    for (const {digits, last, sizes, gaps} of chains(runs, first, DIGITS)) {
      const {end} = runs[last]!
      if (digits.length < SHORTEST || !isNationalId(digits.padStart(DIGITS, '0')) || isContinued(view, runs[last]!))
        continue
      const {cue, distance = 0} = cueOf() ?? {}
      if (cue === 'not' && distance <= NEAR) return undefined
      const isNamed = cue === 'national_id'
      if (!isNamed && isAmount(view, end, false)) continue
      const isUsual =
        GROUPS.has(sizes.join('-')) && gaps.every((gap) => gap.trim() === '-' || (isNamed && gap.length <= 2))
      const isWhole = digits.length === DIGITS && (isNamed || isUsual)
      const isCut = isNamed && digits.length < DIGITS && sizes.length === 1
      if (isWhole || isCut) found = {last, start: run.start, end}
    }
    return found
  },
}
