import {bracketsIn} from './brackets.js'
import {CLOSING, ELLIPSIS, emojiEnd, isAt, kindAt, MARK, OPENING, SPACE, STOP} from './characters.js'
import {datelineEnd} from './dateline.js'
import {continues, endsAtEllipsis, endsAtMark, endsAtStop, isSaying} from './ends.js'

const TERMINAL = STOP | MARK | ELLIPSIS
const QUOTE = 0x22
/** A quotation is looked for this far back, so that a page of quotation marks stays linear. */
const LOOK_BACK = 1000
const NEWLINE = 0x0a
const BLANK = 0x20
const COLON = 0x3a

/**
 * Splits `string[start, end)` into sentences and gives each to `found`, trimmed, in UTF-16 indices. One scan: it stops
 * at final marks and asks whether each one ends a sentence.
 */
export function splitSection(
  string: string,
  start: number,
  end: number,
  found: (start: number, end: number) => void,
): void {
  const brackets = bracketsIn(string, start, end)
  let from = start
  let at = start
  const begin = (index: number) => {
    const first = skipSpace(string, index, end)
    const label = datelineEnd(string, first, end)
    if (label > first) give(string, first, label, found)
    from = at = label > first ? skipSpace(string, label, end) : first
  }
  begin(start)
  while (at < end) {
    const kind = kindAt(string, at)
    if ((kind & (TERMINAL | OPENING | SPACE)) === 0 || string.charCodeAt(at) === BLANK) {
      at++
      continue
    }
    if (string.charCodeAt(at) === NEWLINE) {
      give(string, from, at, found)
      begin(at)
      continue
    }
    const closes = kind & OPENING ? brackets.get(at) : undefined
    if (closes !== undefined && isWhole(string, from, at, closes)) {
      // Its own final marks end nothing, but a full stop before a closing quotation mark may end what encloses it.
      if (isRound(string, at) || !isAt(string, closes - 1, STOP)) {
        at = closes + 1
        continue
      }
      at = closes - 1
    } else if ((kind & TERMINAL) === 0) {
      at++
      continue
    }
    const run = runEnd(string, at, end)
    const close = closingEnd(string, from, run, end)
    if (!isEnd(string, from, at, run, close, end)) {
      at = Math.max(run, at + 1)
      continue
    }
    const stop = withEmoji(string, close, end)
    give(string, from, stop, found)
    begin(stop)
  }
  give(string, from, end, found)
}

/**
 * Whether a bracket or quotation is part of the sentence around it, so that its final marks end nothing: one in the
 * midst of a sentence, unless a colon or a verb of saying announces it; or one at its head that the sentence goes on behind.
 */
function isWhole(string: string, from: number, open: number, close: number): boolean {
  let before = open - 1
  while (before >= from && isAt(string, before, SPACE)) before--
  if (before >= from)
    return string.charCodeAt(before) !== COLON && (isRound(string, open) || !isSaying(string, before + 1))
  return !isAt(string, close - 1, TERMINAL) || continues(string, close + 1)
}

/** Round, square and curly brackets, quotation marks apart. */
const isRound = (string: string, at: number): boolean => string.charCodeAt(at) < 0x80

/** Behind the final marks that begin at `at`: ؟!, ..., !!! */
function runEnd(string: string, at: number, end: number): number {
  let run = at + 1
  while (run < end && isAt(string, run, TERMINAL)) run++
  return run
}

/** Behind the closing quotes and brackets that follow at once, and the final marks behind those: «…؟». */
function closingEnd(string: string, from: number, run: number, end: number): number {
  let at = run
  while (at < end) {
    if (isAt(string, at, CLOSING) || (string.charCodeAt(at) === QUOTE && closesQuote(string, from, at, end))) at++
    else if (at > run && isAt(string, at, TERMINAL)) at++
    else break
  }
  return at
}

/** A straight quotation mark closes where an odd number stands before it in the sentence, or a space or the end follows. */
function closesQuote(string: string, from: number, at: number, end: number): boolean {
  if (at + 1 >= end || isAt(string, at + 1, SPACE | STOP | MARK | CLOSING)) return true
  let odd = false
  for (let i = Math.max(from, at - LOOK_BACK); i < at; i++) if (string.charCodeAt(i) === QUOTE) odd = !odd
  return odd
}

function isEnd(string: string, from: number, at: number, run: number, close: number, end: number): boolean {
  if (close >= end) return true
  const spaced = isAt(string, close, SPACE)
  const kinds = kindAt(string, at)
  const word = skipSpace(string, close, end)
  if (word >= end) return true
  if (close > run && continues(string, close)) return false
  if (run > at + 1 && string.charCodeAt(at) === 0x2e && string.charCodeAt(at + 1) === 0x2e)
    return endsAtEllipsis(string, from, at, word)
  if (kinds & ELLIPSIS) return endsAtEllipsis(string, from, at, word)
  if (kinds & MARK) return endsAtMark(string, from, at, close, spaced)
  return endsAtStop(string, from, at, close, spaced)
}

/** A picture behind the sentence belongs to it, a space between them or not. */
function withEmoji(string: string, close: number, end: number): number {
  const picture = skipSpace(string, close, end)
  const behind = emojiEnd(string, picture)
  return behind > picture ? Math.min(behind, end) : close
}

function skipSpace(string: string, from: number, end: number): number {
  let at = from
  while (at < end && isAt(string, at, SPACE)) at++
  return at
}

function give(string: string, start: number, end: number, found: (start: number, end: number) => void): void {
  let last = end
  while (last > start && isAt(string, last - 1, SPACE)) last--
  if (last > start) found(start, last)
}
