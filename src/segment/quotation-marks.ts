import {CLOSING, isAt, MARK, SPACE, STOP} from './characters.js'
import {isSaying} from './saying.js'

const QUOTE = 0x22
const OPENS = 0xab
const CLOSES = 0xbb
const COLON = 0x3a
/** A quotation is looked for this far back, so that a page of quotation marks stays linear. */
const LOOK_BACK = 1000

/** A straight quotation mark closes where an odd number stands before it in the sentence, or a space or the end follows. */
export function closesQuote(string: string, from: number, at: number, end: number): boolean {
  if (at + 1 >= end || isAt(string, at + 1, SPACE | STOP | MARK | CLOSING)) return true
  return openingOf(string, from, at) !== undefined
}

/** A mark that closes a quotation: » or ". */
export const isQuotationMark = (unit: number): boolean => unit === QUOTE || unit === CLOSES

/** Whether the quotation that closes at `at` stands in the midst of a clause, which neither a colon nor a verb of saying opens for it. */
export function isInClause(string: string, from: number, at: number): boolean {
  let before = (openingOf(string, from, at) ?? from) - 1
  while (before >= from && isAt(string, before, SPACE)) before--
  return before >= from && string.charCodeAt(before) !== COLON && !isSaying(string, before + 1)
}

/** Where the quotation that may close at `at` opens in the sentence; undefined where all before it are closed. */
function openingOf(string: string, from: number, at: number): number | undefined {
  const first = Math.max(from, at - LOOK_BACK)
  return string.charCodeAt(at) === QUOTE ? openStraight(string, first, at) : openGuillemet(string, first, at)
}

function openStraight(string: string, first: number, at: number): number | undefined {
  let opening: number | undefined
  for (let i = first; i < at; i++) {
    if (string.charCodeAt(i) === QUOTE) opening = opening === undefined ? i : undefined
  }
  return opening
}

function openGuillemet(string: string, first: number, at: number): number | undefined {
  let closed = 0
  for (let i = at - 1; i >= first; i--) {
    const unit = string.charCodeAt(i)
    if (unit === CLOSES) closed++
    else if (unit === OPENS && closed-- === 0) return i
  }
  return undefined
}
