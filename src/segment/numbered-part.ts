import {DIGIT, isAt} from './characters.js'
import {isComplete} from './clause.js'
import words from './words.json' with {type: 'json'}
import {wordBefore, wordStart} from './words-around.js'

const BLANK = 0x20
const LONGEST = 4
const parts = new Set(words.parts)
const steps = new Set(words.steps)
const numberWords = new Set(words.numberWords)

/**
 * Whether the stop at `at` follows the number of a part: «ماده ۵. دولت …», «گام اول. آرد …» at the head of a sentence, where
 * it is a label, or «بر پایه ماده ۵. تبصره ۲ …» where the clause still waits for its verb.
 */
export function isNumberedPart(string: string, from: number, at: number): boolean {
  let number = at
  while (number > from && at - number <= LONGEST && isAt(string, number - 1, DIGIT)) number--
  if (number === at && numberWords.has(wordBefore(string, at))) number = wordStart(string, at)
  if (number === at || number <= from || string.charCodeAt(number - 1) !== BLANK) return false
  const noun = wordBefore(string, number - 1)
  const start = number - 1 - noun.length
  if (start === from) return parts.has(noun) || steps.has(noun)
  return parts.has(noun) && isAt(string, at - 1, DIGIT) && !isComplete(string, from, start)
}
