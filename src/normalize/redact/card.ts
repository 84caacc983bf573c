import {isAmount} from './around.js'
import {isLuhn} from './checks.js'
import {chains, isContinued, isPart} from './digits.js'
import formats from './formats.json' with {type: 'json'}
import type {Recognizer} from './identifier.js'

const DIGITS = 16
const banks: ReadonlySet<string> = new Set(formats.card)
/** Networks of cards begin so (ISO/IEC 7812); a row of four years does not. */
const NETWORK = /^[2-69]/

/** A bank card: 16 digits that pass Luhn's check; of a bank of Iran, or called a card, or written as no other number is. */
export const card: Recognizer = {
  kind: 'card',
  find({view, runs, first, cue: cueOf, isAddress}) {
    const run = runs[first]!
    if (isPart(view, run)) return undefined
    for (const {digits, last, sizes, gaps} of chains(runs, first, DIGITS)) {
      if (digits.length !== DIGITS || !isLuhn(digits) || isContinued(view, runs[last]!)) continue
      const {end} = runs[last]!
      const found = {last, start: run.start, end}
      if (banks.has(digits.slice(0, 6))) return found
      const inFours = sizes.every((size) => size === 4)
      // Typed from right to left, the groups come in reverse.
      if (inFours && banks.has(digits.slice(12) + digits.slice(8, 10))) return found
      if (isAddress || isAmount(view, end, false)) continue
      const cue = cueOf()?.cue
      if (cue === 'card' || cue === 'national_id') return found
      const isWhole = sizes.length === 1 || (inFours && gaps.every((gap) => gap.trim() === '-'))
      if (isWhole && cue !== 'not' && NETWORK.test(digits)) return found
    }
    return undefined
  },
}
