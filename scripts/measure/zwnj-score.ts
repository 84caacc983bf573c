const ZWNJ = '\u200c'
const NEVER_JOINS = new Set('اآأإدذرزژوؤءى')

/** Letters, and how many stand before each ZWNJ that works and before each space. */
export function skeleton(text: string): {letters: string; joins: Set<number>; spaces: Set<number>} {
  let letters = ''
  const joins = new Set<number>()
  const spaces = new Set<number>()
  for (const letter of text) {
    if (letter === ZWNJ) {
      if (letters && !NEVER_JOINS.has(letters.at(-1) ?? '')) joins.add(letters.length)
    } else if (/\s/.test(letter)) spaces.add(letters.length)
    else letters += letter
  }
  const standard = letters.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک').replace(/[ەۀة]/g, 'ه')
  return {letters: standard, joins, spaces}
}

/** ZWNJ that are right, that were put, that were wanted, and right spaces that were lost. */
export interface Score {
  readonly hits: number
  readonly predicted: number
  readonly wanted: number
  readonly lost: number
}

export const noScore: Score = {hits: 0, predicted: 0, wanted: 0, lost: 0}

/** Counts ZWNJ positions, and the right spaces that were lost. */
export function compare(gold: string, repaired: string): Score {
  const want = skeleton(gold)
  const got = skeleton(repaired)
  const isBroken = want.letters !== got.letters
  return {
    hits: isBroken ? 0 : [...got.joins].filter((at) => want.joins.has(at)).length,
    predicted: isBroken ? 0 : got.joins.size,
    wanted: want.joins.size,
    lost: [...want.spaces].filter((at) => isBroken || !got.spaces.has(at)).length,
  }
}

/** The sum of two scores. */
export const addScores = (a: Score, b: Score): Score => ({
  hits: a.hits + b.hits,
  predicted: a.predicted + b.predicted,
  wanted: a.wanted + b.wanted,
  lost: a.lost + b.lost,
})

/** A line of precision, recall and F1. */
export function scoreRow(name: string, {hits, predicted, wanted, lost}: Score): string {
  const figures = [hits / predicted, hits / wanted, (2 * hits) / (predicted + wanted)]
  const [precision, recall, f1] = figures.map((figure) => (100 * figure).toFixed(2).padStart(6))
  return `${name}  P ${precision}  R ${recall}  F1 ${f1}  wrong ${predicted - hits}  spaces lost ${lost}`
}
