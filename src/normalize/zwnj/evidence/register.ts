import type {Lexicon} from '../../../document/lexicon.js'
import type {Lookup} from '../../../document/lookup.js'
import {ZWNJ} from '../../../persian/letters.js'
import {isContinuous} from './verbs.js'

/** A word met once in one register only says little. */
const SMOOTHING = 0.5
/** What one word may say at most. */
const MOST = 2.5

/** The part of a word that tells its register: the first but for می. The same whatever became of the word's ZWNJ. */
export const stemOf = (parts: readonly string[]): string =>
  parts.length > 1 && isContinuous(parts[0]!) ? parts[1]! : parts[0]!

/** The key of what all stems have together; no word is empty. */
const ALL = ''

/** How often general prose and the press have each stem, and all stems. One walk over the lexicon. */
export function registerCounts({rows, columns}: Lexicon): Map<string, [general: number, press: number]> {
  const general = columns.indexOf('general')
  const press = columns.indexOf('press')
  const counts = new Map<string, [general: number, press: number]>()
  for (const row of rows) {
    for (const stem of [stemOf(row[0]!.split(ZWNJ)), ALL]) {
      const [g, p] = counts.get(stem) ?? [0, 0]
      counts.set(stem, [g + Number(row[general]), p + Number(row[press])])
    }
  }
  return counts
}

/** How much likelier a stem is in the press than in general prose, as a logarithm; 0 for one that neither has. */
export function pressEvidence(counts: Lookup<readonly number[]>): (stem: string) => number {
  const [allGeneral = 0, allPress = 0] = counts.get(ALL) ?? []
  // The smaller source has seen less of every word: what it lacks is smoothed by its share.
  const share = allPress / allGeneral
  return (stem) => {
    const [g = 0, p = 0] = counts.get(stem) ?? []
    if (g + p === 0) return 0
    const evidence = Math.log((p + SMOOTHING * share * 2) / allPress) - Math.log((g + SMOOTHING * 2) / allGeneral)
    return Math.max(-MOST, Math.min(MOST, evidence))
  }
}
