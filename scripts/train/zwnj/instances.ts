import {compoundFeatures} from '../../../src/normalize/zwnj/evidence/compound-features.js'
import type {Features} from '../../../src/normalize/zwnj/evidence/features.js'
import {logLinear} from '../../../src/normalize/zwnj/evidence/model.js'
import type {WordForms} from '../../../src/normalize/zwnj/evidence/word-forms.js'
import {spacesOf} from '../../../src/normalize/zwnj/reading/compound-spaces.js'
import {pairOf} from '../../../src/normalize/zwnj/reading/pairs.js'
import {type Reading, readingsOf} from '../../../src/normalize/zwnj/reading/readings.js'
import {followingOf, precedingOf, surroundings} from '../../../src/normalize/zwnj/reading/surroundings.js'
import {wordMemory} from '../../../src/normalize/zwnj/reading/word-memory.js'

const ZWNJ = '\u200c'
/** A run of words with single spaces between. */
const RUN = /[\u0621-\u063a\u0641-\u0655\u0670-\u06d3\u200c]+(?: [\u0621-\u063a\u0641-\u0655\u0670-\u06d3\u200c]+)*/g

/**
 * A learner of what lines of edited text teach: for each word the readings that its letters allow and the right one (-1: as
 * it stands), for each pair of neighbours whether they are one word. `forms` is the lexicon without the lines that are learnt
 * from; `add` gets the features of each reading.
 */
export function learner(
  forms: WordForms,
  add: (readings: readonly Features[], right: number) => void,
): (line: string) => void {
  const wordAt = wordMemory(forms, logLinear({}))
  const memory = new Map<string, readonly Reading[]>()
  const readings = (letters: string) => {
    const found = memory.get(letters) ?? readingsOf(letters, forms)
    memory.set(letters, found)
    return found
  }

  const learnWord = (word: string) => {
    const found = readings(word.replaceAll(ZWNJ, ''))
    if (found.length === 0) return
    const right = found.findIndex(({form}) => form === word)
    // A word whose right reading is not among them teaches nothing.
    if (right < 0 && word.includes(ZWNJ)) return
    add(
      found.map(({features}) => features),
      right,
    )
  }

  const learnPairs = (run: string) => {
    const joined = [...run.matchAll(/[ \u200c]/g)].map(([mark]) => mark === ZWNJ)
    const words = run.split(/[ \u200c]/).map((word) => wordAt(word, 0))
    for (let i = 0; i + 1 < words.length; i++) {
      const pair = pairOf(words[i]!, words[i + 1]!, forms)
      if (pair) {
        const around = surroundings(pair.way, precedingOf(words[i - 1], false), followingOf(words[i + 2]))
        add([[...pair.features, ...around]], joined[i] ? 0 : -1)
      }
      for (const compound of forms.compounds(words[i]!.parts.at(-1)!, words[i + 1]!.parts[0]!)) {
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
