import type {Word} from '../words/word.js'
import {type Refusal, singleWord} from './refusal.js'

const LONGEST_LETTER = 2

/** «سی.ان.ان», «سی. ان. ان»: a letter's name in an abbreviation. */
export const lettersOfAbbreviation: Refusal = {
  reason: 'homograph',
  written: 'letters',
  holds(words, numeral) {
    const [dot, after] = [words[numeral.next], words[numeral.next + 1]]
    const tied = dot?.text === '.' && dot.gap === 'none' && after?.kind === 'letters' && after.gap === 'none'
    return (tied || isSpelt(words, numeral.next)) && singleWord(words, numeral) !== undefined
  },
}

/** After a point another letter's name and its point: «. ان.». */
function isSpelt(words: readonly Word[], dot: number): boolean {
  const [mark, letter, end] = [words[dot], words[dot + 1], words[dot + 2]]
  const isLetter = letter?.kind === 'letters' && letter.text.length <= LONGEST_LETTER
  return mark?.text === '.' && mark.gap === 'none' && isLetter && end?.text === '.' && end.gap === 'none'
}
