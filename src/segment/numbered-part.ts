import {DIGIT, isAt} from './characters.js'
import {isComplete} from './clause.js'
import words from './words.json' with {type: 'json'}
import {wordBefore} from './words-around.js'

const BLANK = 0x20
const LONGEST = 4
const parts = new Set(words.parts)
const steps = new Set(words.steps)

/**
 * Whether the stop at `at` follows the number of a part, in digits or the word `before`: «ماده ۵. دولت …», «گام اول. آرد …»
 * at the head of a sentence, where it is a label, or «بر پایه ماده ۵. تبصره ۲ …» where the clause still waits for its verb.
 */
export function isNumberedPart(string: string, from: number, at: number, before: string): boolean {
  let number = at - before.length
  while (number > from && at - number <= LONGEST && isAt(string, number - 1, DIGIT)) number--
  if (number === at || number <= from || string.charCodeAt(number - 1) !== BLANK) return false
  const noun = wordBefore(string, number - 1)
  const start = number - 1 - noun.length
  if (start === from) return parts.has(noun) || steps.has(noun)
  return before === '' && parts.has(noun) && !isComplete(string, from, start)
}
