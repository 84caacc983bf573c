import type {Change} from '../text/edits.js'
import {isLetter, isLetterOrMark} from '../text/letter-units.js'
import abbreviations from './abbreviations.json' with {type: 'json'}
import {change, type TextRule, unitsOf} from './rule.js'

const STOP = 0x2e
const AT_SIGN = 0x40
const ZWNJ = 0x200c
/** Marks that a space follows wherever a letter does. Digits are left alone: 12:30, ۱۲،۵۰۰. */
const always = new Set(unitsOf('،؛؟!»:'))
const abbreviated = new Set(abbreviations.stems)

/** One space behind a mark where a Persian letter follows: «کرد.وی» → «کرد. وی», but not in ه.ش, initials and names of files. */
export const missingSpaces: TextRule = {
  name: 'missing-spaces',
  changes(string) {
    const changes: Change[] = []
    for (let at = 1; at + 1 < string.length; at++) {
      const unit = string.charCodeAt(at)
      if (unit !== STOP && !always.has(unit)) continue
      if (!isLetter(string.charCodeAt(at + 1))) continue
      if (unit === STOP ? endsSentence(string, at) : isLetterOrMark(string.charCodeAt(at - 1)) || unit === 0xbb) {
        changes.push(change(at + 1, at + 1, ' '))
      }
    }
    return changes
  },
}

/** A full stop between two Persian words of two letters or more, neither of them part of an abbreviation. */
function endsSentence(string: string, at: number): boolean {
  let start = at
  while (start > 0 && isInWord(string.charCodeAt(start - 1))) start--
  let end = at + 1
  while (end < string.length && end - at <= 4 && isInWord(string.charCodeAt(end))) end++
  const before = string.charCodeAt(start - 1)
  if (at - start < 2 || end - at <= 2 || before === STOP || before === AT_SIGN) return false
  // A short word between stops is an initial spelt out: ان.ای.سی.
  if (end - at <= 4 && string.charCodeAt(end) === STOP && isLetter(string.charCodeAt(end + 1))) return false
  return !abbreviated.has(string.slice(start, at))
}

const isInWord = (unit: number): boolean => isLetterOrMark(unit) || unit === ZWNJ
