import {particle} from '../../../persian/particles.js'
import exceptions from '../evidence/exceptions.json' with {type: 'json'}
import type {Features} from '../evidence/features.js'
import type {PairWay} from './pairs.js'
import type {WrittenWord} from './written-word.js'

const maysMonth = new Set(exceptions.maysMonth)
const partsOfMonths = new Set(exceptions.partsOfMonths)
const beforeMonths = new Set(exceptions.beforeMonths)
const auxiliaries = new Set(exceptions.auxiliaries)
const conjunctions = new Set(exceptions.conjunctions)

/** The classes of the word after a pair, and of what stands before it. */
export type Following = 'none' | 'auxiliary' | 'conjunction' | 'word'
export type Preceding = 'none' | 'digit' | 'month' | 'word'

export const followingOf = (after: WrittenWord | undefined): Following =>
  !after
    ? 'none'
    : auxiliaries.has(after.letters)
      ? 'auxiliary'
      : conjunctions.has(after.written)
        ? 'conjunction'
        : 'word'

export const precedingOf = (before: WrittenWord | undefined, digitBefore: boolean): Preceding =>
  digitBefore ? 'digit' : !before ? 'none' : maysMonth.has(before.written) ? 'month' : 'word'

/**
 * می is May in «در ماه می» and «اواخر می», but not in «به شش ماه می‌رسد». The training text has too few of them to learn from.
 */
export const isMonth = (words: readonly WrittenWord[], at: number): boolean =>
  words[at]!.written === particle.may &&
  (partsOfMonths.has(words[at - 1]?.written ?? '') ||
    (words[at - 1]?.written === exceptions.month && beforeMonths.has(words[at - 2]?.written ?? '')))

/** What surrounds a pair. */
export const surroundings = (way: PairWay, preceding: Preceding, following: Following): Features => [
  `${way}&after-${following}`,
  `${way}&before-${preceding}`,
]
