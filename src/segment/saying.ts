import words from './words.json' with {type: 'json'}
import {wordBefore} from './words-around.js'

const sayings = new Set(words.sayings)
/** فریاد زد, پاسخ داد, عنوان کرد: the noun of these is no verb yet, «با عنوان «…»» a title. */
const nouns = new Set(words.speech.light.flatMap((verb) => verb.nouns))

/** گفت, or پاسخ as in پاسخ داد: what it says may stand before it. */
export const isSayingWord = (word: string): boolean => sayings.has(word)

/** Whether a verb of saying ends before `end`: پرسید «…». */
export function isSaying(string: string, end: number): boolean {
  const word = wordBefore(string, end)
  return sayings.has(word) && !nouns.has(word)
}
