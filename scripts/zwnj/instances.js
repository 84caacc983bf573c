const ZWNJ = '\u200c'
/** A run of words with single spaces between. */
const RUN = /[\u0621-\u063a\u0641-\u0655\u0670-\u06d3\u200c]+(?: [\u0621-\u063a\u0641-\u0655\u0670-\u06d3\u200c]+)*/g

/**
 * What the model learns from a line of edited text: for each word the readings that its letters allow and the right one
 * (-1: as it stands), for each pair of neighbours whether they are one word. `add` gets the features of each reading.
 * @param {string} line clean text
 * @param {(word: string, next: string | undefined) => any} tools
 * @param {(readings: (readonly string[])[], right: number) => void} add
 */
export function learn(line, {repair, forms, readWord}, add) {
  for (const [run] of line.matchAll(RUN)) {
    for (const word of run.split(' ')) learnWord(word, repair, forms, add)
    learnPairs(run, repair, forms, readWord, add)
  }
}

function learnWord(word, {readingsOf}, forms, add) {
  const readings = readingsOf(word.replaceAll(ZWNJ, ''), forms)
  if (readings.length === 0) return
  const right = readings.findIndex(({form}) => form === word)
  // A word whose right reading is not among them teaches nothing.
  if (right < 0 && word.includes(ZWNJ)) return
  add(readings.map(({features}) => features), right)
}

function learnPairs(run, repair, forms, readWord, add) {
  const {compoundFeatures, eachLongCompound, pairOf, surroundings} = repair
  const joined = [...run.matchAll(/[ \u200c]/g)].map(([mark]) => mark === ZWNJ)
  const words = run.split(/[ \u200c]/).map(readWord)
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = pairOf(words[i], words[i + 1], forms)
    if (pair) {
      const around = surroundings(words[i - 1], words[i + 2], false).map((name) => `${pair.way}&${name}`)
      add([[...pair.features, ...around]], joined[i] ? 0 : -1)
    }
    eachLongCompound(words, i, forms, (spaces, compound) => {
      const right = joined.slice(i, i + spaces).every(Boolean) ? 0 : -1
      add([['long', ...compoundFeatures(compound)]], right)
    })
  }
}
