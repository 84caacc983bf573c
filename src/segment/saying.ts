import {sayingForms, speechNouns} from '../persian/speech.js'
import {wordBefore} from './words-around.js'

/** گفت, or پاسخ as in پاسخ داد: what it says may stand before it. */
export const isSayingWord = (word: string): boolean => sayingForms.has(word) || speechNouns.has(word)

/** Whether a verb of saying ends before `end`: پرسید «…». The noun of فریاد زد is no verb yet, «با عنوان «…»» a title. */
export const isSaying = (string: string, end: number): boolean => {
  const word = wordBefore(string, end)
  return sayingForms.has(word) && !speechNouns.has(word)
}
