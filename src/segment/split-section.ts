import {type Brackets, bracketsIn} from './brackets.js'
import {
  CLOSING,
  DIGIT,
  ELLIPSIS,
  emojiEnd,
  isAt,
  isWordUnit,
  kindAt,
  LATIN,
  MARK,
  OPENING,
  SPACE,
  STOP,
  TERMINAL,
} from './characters.js'
import {isDateline} from './dateline.js'
import {endsAtEllipsis} from './ellipsis.js'
import {endsAtStop} from './full-stop.js'
import {endsAtMark} from './marks.js'
import {noteEnd} from './notes.js'
import {picturesEnd} from './pictures.js'
import {goesOn, isName, isTakenUp} from './quotation.js'
import {closesQuote, isInClause} from './quotation-marks.js'
import {isSaying} from './saying.js'
import {skipSpace} from './words-around.js'

const FULL_STOP = 0x2e
const QUOTE = 0x22
const GUILLEMET = 0xab
const NEWLINE = 0x0a
const COLON = 0x3a
const BLANK = 0x20

/** The units at which the scan halts; it runs over all others. */
const halts = new Uint8Array(0x10000)
for (const mark of '.۔!?؟…«([{“‘‹\n:') halts[mark.charCodeAt(0)] = 1

/**
 * Splits `string[start, end)` into sentences and gives each to `found`, trimmed, in UTF-16 indices. One scan: it halts
 * at final marks and asks whether each one ends a sentence.
 */
export function splitSection(
  string: string,
  start: number,
  end: number,
  found: (start: number, end: number) => void,
): void {
  let brackets: Brackets | undefined
  let from = skipSpace(string, start, end)
  let at = from
  const cut = (to: number) => {
    give(string, from, to, found)
    from = at = skipSpace(string, to, end)
  }
  while (at < end) {
    const unit = string.charCodeAt(at)
    if (halts[unit] === 0) {
      at++
      continue
    }
    if (unit === NEWLINE) {
      cut(at)
      continue
    }
    if (unit === COLON) {
      if (isDateline(string, from, at)) cut(at + 1)
      else at++
      continue
    }
    if (isAt(string, at, OPENING)) {
      brackets ??= bracketsIn(string, start, end)
      const close = brackets.get(at)
      const next = close === undefined ? at + 1 : behindOpening(string, from, at, close, end)
      if (close === undefined || next !== close - 1) {
        at = next
        continue
      }
      at = next
    }
    const run = runEnd(string, at, end)
    const close = closingEnd(string, from, run, end)
    if (isEnd(string, from, at, run, close, end)) cut(picturesEnd(string, close, end))
    else at = run
  }
  give(string, from, end, found)
}

/**
 * Where the scan goes on at a bracket or quotation that closes at `close`: inside it where its sentences are units, behind
 * it where it is part of the sentence around it, so that its final marks end nothing; or at the full stop before its
 * closing mark, which may end what encloses it. It is a part in the midst of a sentence, unless a colon or a verb of
 * saying announces it, and at the head of one that takes it up.
 */
function behindOpening(string: string, from: number, open: number, close: number, end: number): number {
  let before = open - 1
  while (before >= from && isAt(string, before, SPACE)) before--
  if (before < from)
    return isAt(string, close - 1, TERMINAL) && !isTakenUp(string, close + 1, end) ? open + 1 : close + 1
  if (string.charCodeAt(before) === COLON) return open + 1
  if (isRound(string, open)) return close + 1
  if (isSaying(string, before + 1)) return open + 1
  if (isName(string, from, before + 1)) return close + 1
  const isOneStop = isAt(string, close - 1, STOP) && !isAt(string, close - 2, TERMINAL)
  return isOneStop ? close - 1 : close + 1
}

/** Round, square and curly brackets, quotation marks apart. */
const isRound = (string: string, at: number): boolean => string.charCodeAt(at) < 0x80

/** Behind the final marks that begin at `at`: ؟!, ..., !!!, and dots with blanks between them, . . . */
function runEnd(string: string, at: number, end: number): number {
  let run = at + 1
  for (;;) {
    if (run < end && isAt(string, run, TERMINAL)) run++
    else if (run + 1 < end && isSpacedDot(string, run)) run += 2
    else return run
  }
}

const isSpacedDot = (string: string, at: number): boolean =>
  string.charCodeAt(at - 1) === FULL_STOP &&
  string.charCodeAt(at) === BLANK &&
  string.charCodeAt(at + 1) === FULL_STOP &&
  !isWordUnit(string.charCodeAt(at + 2)) &&
  !isAt(string, at + 2, LATIN | DIGIT)

/** Behind the closing quotes, brackets and footnote numbers that follow at once, and the final marks behind those: «…؟». */
function closingEnd(string: string, from: number, run: number, end: number): number {
  let at = run
  while (at < end) {
    const note = at === run ? noteEnd(string, at, end) : at
    if (note > at) at = note
    else if (isAt(string, at, CLOSING) || (string.charCodeAt(at) === QUOTE && closesQuote(string, from, at, end))) at++
    else if (at > run && isAt(string, at, TERMINAL)) at++
    else if (at === run && isSpacedClosing(string, at)) at += 2
    else if (at === run && isTurnedClosing(string, at, end)) at++
    else break
  }
  return Math.min(at, end)
}

/** A blank and a closing quotation mark: «بمانید ! » رفت. */
const isSpacedClosing = (string: string, at: number): boolean =>
  string.charCodeAt(at) === BLANK && isAt(string, at + 1, CLOSING) && !isRound(string, at + 1)

/** Some pages have their quotation marks turned round: »بمانید.« رفت. */
const isTurnedClosing = (string: string, at: number, end: number): boolean =>
  string.charCodeAt(at) === GUILLEMET && (at + 1 >= end || isAt(string, at + 1, SPACE | STOP))

function isEnd(string: string, from: number, at: number, run: number, close: number, end: number): boolean {
  const word = skipSpace(string, close, end)
  if (word >= end) return true
  if (close > run && noteEnd(string, run, end) === run) {
    const isStraight = string.charCodeAt(close - 1) === QUOTE
    if (isStraight && isAt(string, at, MARK) && isInClause(string, from, close - 1)) return false
    if (isStraight ? isTakenUp(string, close, end) : goesOn(string, close)) return false
  }
  const kinds = kindAt(string, at)
  const isDots =
    kinds & ELLIPSIS || (run > at + 1 && string.charCodeAt(at) === FULL_STOP && isAt(string, run - 1, STOP))
  if (isDots && !isAt(string, run - 1, MARK)) {
    const closesQuotation = close > run && !isRound(string, close - 1)
    return closesQuotation || endsAtEllipsis(string, from, at, word)
  }
  const spaced = close < word || emojiEnd(string, close) > close
  if (isDots || kinds & MARK) return endsAtMark(string, from, at, close, spaced)
  return endsAtStop(string, from, at, close, spaced)
}

function give(string: string, start: number, end: number, found: (start: number, end: number) => void): void {
  let last = end
  while (last > start && isAt(string, last - 1, SPACE)) last--
  if (last > start) found(start, last)
}
