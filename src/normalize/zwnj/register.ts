import type {Lexicon} from '../../document/lexicon.js'
import {ZWNJ} from '../../text/letters.js'

/** A word met once in one register only says little. */
const SMOOTHING = 0.5
/** What one word may say at most. */
const MOST = 2.5

/**
 * How much likelier a word is in the press than in general prose, as a logarithm; 0 for a word that neither has. Counted by
 * letters, so that it does not depend on what became of the ZWNJ.
 */
export function pressEvidence({rows, columns}: Lexicon): (letters: string) => number {
  const general = columns.indexOf('general')
  const press = columns.indexOf('press')
  const counts = new Map<string, [general: number, press: number]>()
  let all: [general: number, press: number] = [0, 0]
  for (const row of rows) {
    const letters = row[0]!.replaceAll(ZWNJ, '')
    const [g, p] = counts.get(letters) ?? [0, 0]
    counts.set(letters, [g + Number(row[general]), p + Number(row[press])])
    all = [all[0] + Number(row[general]), all[1] + Number(row[press])]
  }
  return (letters) => {
    const [g, p] = counts.get(letters) ?? [0, 0]
    if (g + p === 0) return 0
    // The smaller source has seen less of every word: what it lacks is smoothed by its share.
    const share = all[1] / all[0]
    const evidence = Math.log((p + SMOOTHING * share * 2) / all[1]) - Math.log((g + SMOOTHING * 2) / all[0])
    return Math.max(-MOST, Math.min(MOST, evidence))
  }
}
