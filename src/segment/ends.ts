import {CLOSING, DIGIT, isAt, isWordUnit, LATIN, SPACE} from './characters.js'
import words from './words.json' with {type: 'json'}

const sayings = new Set(words.sayings)
const continuations = new Set(words.continuations)
const conjunctions = new Set(words.conjunctions)
const letterNames = new Set(words.letterNames)
const vocatives = new Set(words.vocatives)

const ZWJ = /\u200d/g

/** The Persian word that ends before `end`; empty where none does. */
export function wordBefore(string: string, end: number): string {
  let start = end
  while (start > 0 && isWordUnit(string.charCodeAt(start - 1))) start--
  return string.slice(start, end).replace(ZWJ, '')
}

/** The Persian word that begins at `start`, spaces before it skipped. */
function wordAfter(string: string, start: number): string {
  let from = start
  while (isAt(string, from, SPACE)) from++
  let end = from
  while (isWordUnit(string.charCodeAt(end))) end++
  return string.slice(from, end)
}

/** Whether the sentence goes on behind a quotation that has a final mark of its own: «کیست؟» پرسید; or a comma does. */
export function continues(string: string, from: number): boolean {
  let at = from
  while (isAt(string, at, SPACE)) at++
  const unit = string.charCodeAt(at)
  if (unit === 0x60c || unit === 0x61b || unit === 0x3a || unit === 0x2c || isAt(string, at, CLOSING)) return true
  const word = wordAfter(string, at)
  // «…» گفت: begins the next sentence, «…» گفت. ends this one.
  return continuations.has(word) || (sayings.has(word) && string.charCodeAt(at + word.length) !== 0x3a)
}

/** Whether a verb of saying ends before `end`: پرسید «…». */
export const isSaying = (string: string, end: number): boolean => sayings.has(wordBefore(string, end))

/** A full stop ends a sentence unless it belongs to a number, an abbreviation, an initial, a list number or an address. */
export function endsAtStop(string: string, from: number, at: number, close: number, spaced: boolean): boolean {
  const before = wordBefore(string, at)
  if (!spaced) return close === at + 1 ? endsUnspaced(string, at, before) : true
  if (before.length === 1) return false // ه.ش. م. ص. ع.
  if (isListLabel(string, from, at)) return false
  if (letterNames.has(before))
    return !letterNames.has(wordAfter(string, at + 1)) && !isInChain(string, at - before.length)
  if (isAt(string, at - 1, LATIN) && !isAt(string, at - 2, LATIN)) return false // U.S.
  return true
}

/** No space behind the stop: «کرد.وی» ends, 12.5 and khabar.ir do not. */
function endsUnspaced(string: string, at: number, before: string): boolean {
  const after = wordAfter(string, at + 1)
  if (after.length < 2 || !isWordUnit(string.charCodeAt(at + 1))) return false
  if (before.length === 0) return isAt(string, at - 1, DIGIT)
  return before.length >= 2 && !letterNames.has(before) && !letterNames.has(after)
}

/** Whether the letter name that begins at `start` follows another one: آر. پی. جی. */
const isInChain = (string: string, start: number): boolean =>
  string.charCodeAt(start - 1) === 0x20 &&
  string.charCodeAt(start - 2) === 0x2e &&
  letterNames.has(wordBefore(string, start - 2))

/** Nothing but digits or one label (الف) before the stop: 1. متن */
function isListLabel(string: string, from: number, at: number): boolean {
  if (at - from > 4) return false
  for (let i = from; i < at; i++) if (!isAt(string, i, DIGIT)) return string.slice(from, at) === 'الف'
  return true
}

/** A question or exclamation mark ends a sentence, but not behind a name that is called: «خدایا! …», «احمد! بیا». */
export function endsAtMark(string: string, from: number, at: number, close: number, spaced: boolean): boolean {
  if (!spaced && (isAt(string, close, LATIN | DIGIT) || string.charCodeAt(close) === 0x3d)) return false // in an address
  return string.charCodeAt(at) !== 0x21 || !isCall(string, from, at)
}

/** One word that calls, or two, since the sentence, a colon, a quotation or another call began: «خدایا!», «طلعت خانم!». */
function isCall(string: string, from: number, at: number): boolean {
  let start = at
  let spaces = 0
  while (start > from) {
    const unit = string.charCodeAt(start - 1)
    if (unit === 0x3a || unit === 0x21 || unit === 0xab || unit === 0x22) break
    if (unit === 0x20 && ++spaces > 2) return false
    start--
  }
  const parts = string.slice(start, at).trim().split(' ')
  return parts.length <= 2 && vocatives.has(parts[parts.length - 1]!)
}

/** An ellipsis ends a sentence, but not behind و (and so on), in ا… (الله), at its head, or before a conjunction. */
export function endsAtEllipsis(string: string, from: number, at: number, next: number): boolean {
  let before = at
  while (before > from && isAt(string, before - 1, SPACE)) before--
  if (before === from || isAt(string, next, CLOSING)) return false
  const word = wordBefore(string, before)
  if (word === 'و' || word.length === 1 || word === '' || word.endsWith('شاا') || word.endsWith('بدا')) return false
  return !conjunctions.has(wordAfter(string, next))
}
