import {addressEnd} from './addresses.js'
import {DIGIT, emojiEnd, isAt, isWordUnit, kindAt, LATIN, SPACE} from './characters.js'

const FULL_STOP = 0x2e
const HASH = 0x23
const AT_SIGN = 0x40
const UNDERSCORE = 0x5f

/**
 * Splits `string[start, end)` into tokens and gives each to `found`, in UTF-16 indices: words with their ZWNJ, numbers
 * with their separators, addresses and hashtags whole, marks each alone but dots together, pictures whole.
 */
export function splitTokens(
  string: string,
  start: number,
  end: number,
  found: (start: number, end: number) => void,
): void {
  for (let at = start; at < end; ) {
    const kind = kindAt(string, at)
    if (kind & SPACE) {
      at++
      continue
    }
    const next = Math.min(tokenEnd(string, at, end, kind), end)
    found(at, next)
    at = next
  }
}

function tokenEnd(string: string, at: number, end: number, kind: number): number {
  const unit = string.charCodeAt(at)
  if (isWordUnit(unit)) return wordEnd(string, at, end)
  if (kind & LATIN) return addressEnd(string, at, end) ?? latinEnd(string, at, end)
  if (kind & DIGIT) return addressEnd(string, at, end) ?? numberEnd(string, at, end)
  if (unit === HASH || unit === AT_SIGN) return tagEnd(string, at, end)
  if (unit === FULL_STOP) return runEnd(string, at, end, unit)
  if (unit < 0x2600) return at + 1
  const picture = emojiEnd(string, at)
  if (picture > at) return picture
  const isPair = (unit & 0xfc00) === 0xd800 && (string.charCodeAt(at + 1) & 0xfc00) === 0xdc00
  return at + (isPair ? 2 : 1)
}

function wordEnd(string: string, at: number, end: number): number {
  let to = at + 1
  while (to < end && isWordUnit(string.charCodeAt(to))) to++
  return to
}

/** A word in Latin letters, digits inside it (A320) and one mark between two letters (don't, U.S, Covid-19). */
function latinEnd(string: string, at: number, end: number): number {
  let to = at + 1
  while (to < end) {
    if (isAt(string, to, LATIN | DIGIT)) to++
    else if (isInside(string.charCodeAt(to)) && isAt(string, to + 1, LATIN | DIGIT)) to += 2
    else break
  }
  return to
}

const isInside = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === FULL_STOP || unit === 0x2d || unit === UNDERSCORE || unit === 0x26

/** Digits with separators between them: ۱٬۲۵۰٫۵, 12.5, 1402/05/12, 18:30. */
function numberEnd(string: string, at: number, end: number): number {
  let to = at + 1
  while (to < end) {
    if (isAt(string, to, DIGIT)) to++
    else if (isSeparator(string.charCodeAt(to)) && isAt(string, to + 1, DIGIT)) to += 2
    else break
  }
  return to
}

// . , / : ٫ ٬ and ، between digits alone
const isSeparator = (unit: number): boolean =>
  unit === FULL_STOP ||
  unit === 0x2c ||
  unit === 0x2f ||
  unit === 0x3a ||
  unit === 0x66b ||
  unit === 0x66c ||
  unit === 0x60c

/** #خبر_فوری, @khabar; the sign alone where no name follows. */
function tagEnd(string: string, at: number, end: number): number {
  let to = at + 1
  while (
    to < end &&
    (isWordUnit(string.charCodeAt(to)) || isAt(string, to, LATIN | DIGIT) || string.charCodeAt(to) === UNDERSCORE)
  )
    to++
  return to
}

function runEnd(string: string, at: number, end: number, unit: number): number {
  let to = at + 1
  while (to < end && string.charCodeAt(to) === unit) to++
  return to
}
