import type {Lexicon} from '../../../document/lexicon.js'
import {ZWNJ} from '../../../persian/letters.js'
import {isContinuous} from './verbs.js'

/** A word met once in one register only says little. */
const SMOOTHING = 0.5
/** What one word may say at most. */
const MOST = 2.5

/** The part of a word that tells its register: the first but for می. The same whatever became of the word's ZWNJ. */
export const stemOf = (parts: readonly string[]): string =>
  parts.length > 1 && isContinuous(parts[0]!) ? parts[1]! : parts[0]!

/** How much likelier a stem is in the press than in general prose, as a logarithm; 0 for one that neither has. */
export function pressEvidence({rows, columns}: Lexicon): (stem: string) => number {
  const general = columns.indexOf('general')
  const press = columns.indexOf('press')
  const counts = new Map<string, [general: number, press: number]>()
  let all: [general: number, press: number] = [0, 0]
  for (const row of rows) {
    const stem = stemOf(row[0]!.split(ZWNJ))
    const [g, p] = counts.get(stem) ?? [0, 0]
    counts.set(stem, [g + Number(row[general]), p + Number(row[press])])
    all = [all[0] + Number(row[general]), all[1] + Number(row[press])]
  }
  return (stem) => {
    const [g, p] = counts.get(stem) ?? [0, 0]
    if (g + p === 0) return 0
    // The smaller source has seen less of every word: what it lacks is smoothed by its share.
    const share = all[1] / all[0]
    const evidence = Math.log((p + SMOOTHING * share * 2) / all[1]) - Math.log((g + SMOOTHING * 2) / all[0])
    return Math.max(-MOST, Math.min(MOST, evidence))
  }
}
