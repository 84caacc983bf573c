import {functionWords} from '../persian/function-words.js'
import {particle} from '../persian/particles.js'
import {speechForms, speechNouns} from '../persian/speech.js'
import {isAt, kindAt, MARK, SPACE, STOP} from './characters.js'
import {wordAfter} from './words-around.js'

const demonstratives = new Set(functionWords.demonstratives)

/** A clause of saying is short: «…؟» یکی از بازدیدکنندگان پس از نشست پرسید. */
const MOST_WORDS = 8

/**
 * Whether a clause of saying that a quotation is the object of begins at `from`: «چرا؟» مسافری با گلایه می‌پرسد. The verb
 * stands at its end or before و; one with a colon, که or an object of its own (این را) says something else.
 */
export function isSpeechClause(string: string, from: number, end: number): boolean {
  let at = from
  let noun = ''
  for (let count = 0; count < MOST_WORDS; count++) {
    while (at < end && isAt(string, at, SPACE)) at++
    const word = wordAfter(string, at)
    if (word === '' || word === particle.that || (count === 0 && demonstratives.has(word))) return false
    at += word.length
    if (speechForms.has(word) || speechNouns.get(noun)?.has(word)) return closesClause(string, at, end)
    noun = word
  }
  return false
}

function closesClause(string: string, from: number, end: number): boolean {
  let at = from
  while (at < end && isAt(string, at, SPACE)) at++
  const unit = string.charCodeAt(at)
  return (
    at >= end ||
    (kindAt(string, at) & (STOP | MARK)) !== 0 ||
    unit === 0x0a ||
    unit === 0x61b ||
    unit === 0x60c ||
    unit === 0x2026 ||
    wordAfter(string, at) === particle.and
  )
}
