const ZWNJ = '\u200c'
/** A run of words with single spaces between. */
const RUN = /[\u0621-\u063a\u0641-\u0655\u0670-\u06d3\u200c]+(?: [\u0621-\u063a\u0641-\u0655\u0670-\u06d3\u200c]+)*/g

/**
 * A learner of what lines of edited text teach: for each word the readings that its letters allow and the right one (-1: as
 * it stands), for each pair of neighbours whether they are one word. `add` gets the features of each reading.
 * @param {any} repair what bundle.js loads
 * @param {any} forms the lexicon, without the lines that are learnt from
 * @param {(readings: (readonly string[])[], right: number) => void} add
 * @returns {(line: string) => void}
 */
export function learner(repair, forms, add) {
  const {followingOf, compoundFeatures, precedingOf, pairOf, spacesOf, surroundings} = repair
  const wordAt = repair.wordMemory(forms, repair.logLinear({}))
  const memory = new Map()
  const readings = (/** @type {string} */ letters) => {
    if (!memory.has(letters)) memory.set(letters, repair.readingsOf(letters, forms))
    return memory.get(letters)
  }

  const learnWord = (/** @type {string} */ word) => {
    const found = readings(word.replaceAll(ZWNJ, ''))
    if (found.length === 0) return
    const right = found.findIndex((/** @type {any} */ {form}) => form === word)
    // A word whose right reading is not among them teaches nothing.
    if (right < 0 && word.includes(ZWNJ)) return
    add(
      found.map((/** @type {any} */ {features}) => features),
      right,
    )
  }

  const learnPairs = (/** @type {string} */ run) => {
    const joined = [...run.matchAll(/[ \u200c]/g)].map(([mark]) => mark === ZWNJ)
    const words = run.split(/[ \u200c]/).map((word) => wordAt(word, 0))
    for (let i = 0; i + 1 < words.length; i++) {
      const pair = pairOf(words[i], words[i + 1], forms)
      if (pair) {
        const around = surroundings(pair.way, precedingOf(words[i - 1], false), followingOf(words[i + 2]))
        add([[...pair.features, ...around]], joined[i] ? 0 : -1)
      }
      for (const compound of forms.compounds(words[i].parts.at(-1), words[i + 1].parts[0])) {
        const spaces = spacesOf(compound, words, i)
        if (spaces < 2) continue
        const right = joined.slice(i, i + spaces).every(Boolean) ? 0 : -1
        add([['long', ...compoundFeatures(compound)]], right)
      }
    }
  }

  return (line) => {
    for (const [run] of line.matchAll(RUN)) {
      for (const word of run.split(' ')) learnWord(word)
      learnPairs(run)
    }
  }
}
