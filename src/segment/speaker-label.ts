import {isSaying} from './saying.js'
import {isFiniteVerb} from './verbs.js'
import {wordAfter} from './words-around.js'

const BLANK = 0x20
const COLON = 0x3a
const MOST_WORDS = 3

/** Whether the label of a speaker begins at `at`: س:, خبرنگار:, «مجری برنامه:». A verb before the colon announces speech of the same one. */
export function isSpeakerLabel(string: string, at: number): boolean {
  let end = at
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = wordAfter(string, end)
    if (word === '' || !string.startsWith(word, end) || isFiniteVerb(word)) return false
    end += word.length
    if (isSaying(string, end)) return false
    if (string.charCodeAt(end) === COLON) return string.charCodeAt(end + 1) === BLANK
    if (string.charCodeAt(end) !== BLANK) return false
    end++
    if (string.charCodeAt(end) === COLON) return string.charCodeAt(end + 1) === BLANK // خبرنگار : …
  }
  return false
}
