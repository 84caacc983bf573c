import {CLOSING, isAt} from './characters.js'
import {isComplete} from './clause.js'
import {isSayingWord} from './saying.js'
import {isSpeechClause} from './speech.js'
import words from './words.json' with {type: 'json'}
import {skipSpace, wordAfter, wordBefore} from './words-around.js'

const utterances = new Set(words.utterances)
const continuations = new Set(words.continuations)

/** Whether a quotation behind `end` is the name of a saying in a clause that waits for its verb: با شعار «…» آمدند. */
export const isName = (string: string, from: number, end: number): boolean =>
  utterances.has(wordBefore(string, end)) && !isComplete(string, from, end)

/** Whether the sentence goes on behind a quotation with a final mark of its own: a comma, «و» or «را» follows. */
export function goesOn(string: string, from: number): boolean {
  const at = skipSpace(string, from, string.length)
  const unit = string.charCodeAt(at)
  if (unit === 0x60c || unit === 0x61b || unit === 0x3a || unit === 0x2c || isAt(string, at, CLOSING)) return true
  return continuations.has(wordAfter(string, at))
}

/**
 * Whether a quotation that nothing announces is part of what follows it: its object («کیست؟» پرسید; «کیست؟» کسی پرسید) or
 * its subject («نه!» پاسخ او بود; «کیست؟» پرسشی است که …).
 */
export function isTakenUp(string: string, from: number, end: number): boolean {
  if (goesOn(string, from)) return true
  const at = skipSpace(string, from, end)
  const word = wordAfter(string, at)
  if (utterances.has(word)) return true
  // «…» گفت: begins the next sentence, «…» گفت. ends this one.
  return isSayingWord(word) ? string.charCodeAt(at + word.length) !== 0x3a : isSpeechClause(string, at, end)
}
