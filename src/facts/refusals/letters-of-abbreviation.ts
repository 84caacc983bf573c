import {type Refusal, singleWord} from './refusal.js'

/** «سی.ان.ان»: a letter's name in an abbreviation. */
export const lettersOfAbbreviation: Refusal = {
  reason: 'homograph',
  written: 'letters',
  holds(words, numeral) {
    const [dot, after] = [words[numeral.next], words[numeral.next + 1]]
    const tied = dot?.text === '.' && dot.gap === 'none' && after?.kind === 'letters' && after.gap === 'none'
    return tied && singleWord(words, numeral) !== undefined
  },
}
