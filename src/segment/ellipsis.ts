import {CLOSING, isAt, SPACE} from './characters.js'
import {isSpeakerLabel} from './speaker-label.js'
import {isFiniteVerb} from './verbs.js'
import words from './words.json' with {type: 'json'}
import {wordAfter, wordBefore, wordStart} from './words-around.js'

const conjunctions = new Set(words.conjunctions)
const contrasts = new Set(words.contrasts)
const answers = new Set(words.answers)

/**
 * An ellipsis ends a sentence where a full stop could stand: behind a verb, as Persian clauses end with theirs, or behind
 * an answer (نه…) or before the next speaker's label. Behind anything else the speaker halts in the midst: «شب دوم… شب دوم را به یاد ندارم». Nor does it end
 * one before a conjunction, unless that opens a contrast (رفتند… اما), or a lower-case letter.
 */
export function endsAtEllipsis(string: string, from: number, at: number, next: number): boolean {
  let before = at
  while (before > from && isAt(string, before - 1, SPACE)) before--
  if (before === from || isAt(string, next, CLOSING) || isLowerCase(string.charCodeAt(next))) return false
  if (isSpeakerLabel(string, next)) return true
  const word = wordBefore(string, before)
  const after = wordAfter(string, next)
  if (isFiniteVerb(word)) return !conjunctions.has(after) || contrasts.has(after)
  return answers.has(word) && wordStart(string, before) <= from && !conjunctions.has(after)
}

const isLowerCase = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a
