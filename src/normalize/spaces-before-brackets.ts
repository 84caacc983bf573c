import {isLetter, isLetterOrMark} from '../persian/letters.js'
import type {Change} from '../text/edits.js'
import contents from './bracket-contents.json' with {type: 'json'}
import {change, type TextRule, unitsOf} from './rule.js'
import {unitFinder} from './unit-finder.js'

const GUILLEMET = 0xab
const opening = unitsOf('(«')
const nextOpening = unitFinder(opening)
const LONGEST = 8
const CLOSING = 0x29
/** علی(ع) and علی(علیه السلام) are written together, and مدیر(ان), where nothing else is in the bracket. */
const revered = new Set(contents.revered)
const optional = new Set(contents.optional)

/**
 * A space before a bracket or a quotation that a Persian word touches: «تهران(ایرنا)» → «تهران (ایرنا)» (Academy,
 * Dastur-e Khatt, on spacing of marks). Not before signs of reverence, which readers and printers keep at the name, nor
 * before a suffix in brackets or a note's number.
 */
export const spacesBeforeBrackets: TextRule = {
  name: 'spaces-before-brackets',
  units: opening,
  changes(string) {
    const changes: Change[] = []
    for (let at = nextOpening(string, 0); at >= 0; at = nextOpening(string, at + 1)) {
      if (at === 0 || !isLetterOrMark(string.charCodeAt(at - 1))) continue
      if (string.charCodeAt(at) === GUILLEMET || opensWord(string, at)) changes.push(change(at, at, ' '))
    }
    return changes
  },
}

/** Whether a word stands in the bracket at `at`, and not one that is joined to what is before. */
function opensWord(string: string, at: number): boolean {
  if (!isLetter(string.charCodeAt(at + 1))) return false
  let end = at + 1
  while (end - at <= LONGEST && isLetterOrMark(string.charCodeAt(end))) end++
  const word = string.slice(at + 1, end)
  // «(ها ها» is no suffix: what the repair of ZWNJ makes of it would be judged anew.
  return !revered.has(word) && !(optional.has(word) && string.charCodeAt(end) === CLOSING)
}
