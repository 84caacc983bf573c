import {isDigit} from '../persian/digits.js'
import {isLetter, isLetterOrMark} from '../persian/letters.js'
import {particle} from '../persian/particles.js'
import type {Change} from '../text/edits.js'
import abbreviations from './abbreviations.json' with {type: 'json'}
import suffixes from './bracket-contents.json' with {type: 'json'}
import domains from './domains.json' with {type: 'json'}
import {change, type TextRule, unitsOf} from './rule.js'
import {unitFinder} from './unit-finder.js'

const STOP = 0x2e
const COLON = 0x3a
const CLOSED = 0x29
const SPACE = 0x20
const SLASH = 0x2f
const AT_SIGN = 0x40
const ZWNJ = 0x200c
const GUILLEMET = 0xbb

const marks = unitsOf('،؛؟!»:.)')
const nextMark = unitFinder(marks)
const abbreviated = new Set(abbreviations.stems)
const labels = new Set(abbreviations.labels)
const optional = new Set(suffixes.optional)

/**
 * One space behind a mark where a Persian word follows: «کرد.وی» → «کرد. وی», «۸۷،دومین» → «۸۷، دومین», «(ایرنا)گفت» →
 * «(ایرنا) گفت» (Academy, Dastur-e Khatt, on spacing of marks). Not in ه.ش, initials, names of files, addresses.
 */
export const missingSpaces: TextRule = {
  name: 'missing-spaces',
  units: marks,
  changes(string) {
    const changes: Change[] = []
    let read = 0
    let isAddress = false
    for (let at = nextMark(string, 0); at >= 0; at = nextMark(string, at + 1)) {
      if (at === 0 || !lacksSpace(string, at, changes.at(-1)?.start)) continue
      isAddress = isInAddress(string, read, at, isAddress)
      read = at
      if (!isAddress) changes.push(change(at + 1, at + 1, ' '))
    }
    return changes
  },
}

/** Whether an address is on at `at`: from // or @ to the next space. `from` was read before, and whether one was on there. */
function isInAddress(string: string, from: number, at: number, isOn: boolean): boolean {
  for (let back = at - 1; back >= from; back--) {
    const unit = string.charCodeAt(back)
    if (unit === SPACE) return false
    if (unit === AT_SIGN || (unit === SLASH && string.charCodeAt(back - 1) === SLASH)) return true
  }
  return isOn
}

/** `spaced` is where the last space was put: nothing is read across it, as nothing would be the next time. */
function lacksSpace(string: string, at: number, spaced: number | undefined): boolean {
  const mark = string.charCodeAt(at)
  const before = string.charCodeAt(at - 1)
  const after = string.charCodeAt(at + 1)
  // A quotation or a bracket opens: «گفت:«…», «آمد،(…».
  if (after === 0xab || after === 0x28) {
    // «آمد.(۱)» is a note's number.
    return isLetter(before) && mark !== CLOSED && mark !== GUILLEMET && !isDigit(string.charCodeAt(at + 2))
  }
  // A number may go on in digits: 12:30, ۱۲،۵۰۰, 3.5. «تهران،۲۰ نفر» may not.
  if (isDigit(after))
    return isLetter(before) && mark !== STOP && mark !== COLON && mark !== CLOSED && mark !== GUILLEMET
  if (!isLetter(after)) return false
  if (mark === STOP) return endsSentence(string, at, before, spaced)
  if (mark === CLOSED) return !isSuffix(string, at)
  return mark === GUILLEMET || before > SPACE
}

/** A full stop between two Persian words of two letters or more, neither of them part of an abbreviation. */
function endsSentence(string: string, at: number, before: number, spaced: number | undefined): boolean {
  if (before === GUILLEMET || before === CLOSED || before === 0x22) return true
  let start = at
  // Up to a ZWNJ only, for one may yet take the place of a space: what is found must hold then.
  while (start > 0 && isLetterOrMark(string.charCodeAt(start - 1))) start--
  let end = at + 1
  while (end < string.length && end - at <= 6 && isLetterOrMark(string.charCodeAt(end))) end++
  // What is before the whole word, its ZWNJ included: one that is restored inside the word must change nothing.
  let whole = start
  while (whole > 0 && isInWord(string.charCodeAt(whole - 1))) whole--
  const outside = whole === spaced ? SPACE : string.charCodeAt(whole - 1)
  // ۱.مدیر in a list, «سال ۱۴۰۲.وی»; not ۲.الف of a law.
  if (start === at) return isDigit(before) && end - at > 2 && !labels.has(string.slice(at + 1, end))
  // «هست.و آن»: و is a word of one letter
  const isAnd = string.slice(at + 1, end) === particle.and && string.charCodeAt(end) === SPACE
  if (at - start < 2 || (end - at <= 2 && !isAnd) || outside === STOP || outside === AT_SIGN) return false
  // A short word between stops is an initial spelt out: ان.ای.سی.
  if (end - at <= 4 && string.charCodeAt(end) === STOP && isLetter(string.charCodeAt(end + 1))) return false
  return !abbreviated.has(string.slice(start, at)) && string.slice(at + 1, end) !== domains.iran
}

/** Whether what follows the bracket at `at` belongs to the word before: کتاب(ها)ی. */
function isSuffix(string: string, at: number): boolean {
  let end = at + 1
  while (end - at <= 4 && isInWord(string.charCodeAt(end))) end++
  return optional.has(string.slice(at + 1, end))
}

const isInWord = (unit: number): boolean => isLetterOrMark(unit) || unit === ZWNJ
