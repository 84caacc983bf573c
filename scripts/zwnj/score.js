const ZWNJ = '\u200c'
const NEVER_JOINS = new Set('اآأإدذرزژوؤءى')

/** Letters, and how many stand before each ZWNJ that works and before each space. @param {string} text */
export function skeleton(text) {
  let letters = ''
  const joins = new Set()
  const spaces = new Set()
  for (const letter of text) {
    if (letter === ZWNJ) {
      if (letters && !NEVER_JOINS.has(letters.at(-1) ?? '')) joins.add(letters.length)
    } else if (/\s/.test(letter)) spaces.add(letters.length)
    else letters += letter
  }
  const standard = letters.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک').replace(/[ەۀة]/g, 'ه')
  return {letters: standard, joins, spaces}
}

/** @typedef {{hits: number, predicted: number, wanted: number, lost: number}} Score */

/** @type {Score} */
export const noScore = {hits: 0, predicted: 0, wanted: 0, lost: 0}

/** Counts ZWNJ positions, and the right spaces that were lost. @param {string} gold @param {string} repaired @returns {Score} */
export function compare(gold, repaired) {
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

/** @param {Score} a @param {Score} b @returns {Score} */
export const addScores = (a, b) => ({
  hits: a.hits + b.hits,
  predicted: a.predicted + b.predicted,
  wanted: a.wanted + b.wanted,
  lost: a.lost + b.lost,
})

/** @param {string} name @param {Score} score */
export function scoreRow(name, {hits, predicted, wanted, lost}) {
  const figures = [hits / predicted, hits / wanted, (2 * hits) / (predicted + wanted)]
  const [precision, recall, f1] = figures.map((figure) => (100 * figure).toFixed(2).padStart(6))
  return `${name}  P ${precision}  R ${recall}  F1 ${f1}  wrong ${predicted - hits}  spaces lost ${lost}`
}
