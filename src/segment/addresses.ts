import {DIGIT, ELLIPSIS, isAt, isWordUnit, LATIN, SPACE, STOP, TERMINAL} from './characters.js'

const COLON = 0x3a
const SLASH = 0x2f
const AT_SIGN = 0x40
const DOT = 0x2e
const LONGEST_NAME = 255

/** Where the URL, e-mail address or domain that begins at `at` ends; undefined where none does. Linear in its length. */
export function addressEnd(string: string, at: number, end: number): number | undefined {
  // No host name or mailbox is longer (RFC 1035); without the bound 1-1-1-… would be read again from every digit.
  const limit = Math.min(end, at + LONGEST_NAME)
  let to = at
  while (to < limit && isNameUnit(string, to)) to++
  const unit = string.charCodeAt(to)
  if (unit === COLON && string.charCodeAt(to + 1) === SLASH && string.charCodeAt(to + 2) === SLASH)
    return pathEnd(string, to + 3, end)
  if (unit === AT_SIGN && isAt(string, to + 1, LATIN | DIGIT)) {
    to++
    while (to < end && isNameUnit(string, to)) to++
    return trimmed(string, at, to)
  }
  const name = trimmed(string, at, to)
  if (unit === SLASH && hasDomain(string, at, to)) return pathEnd(string, to, end)
  return hasDomain(string, at, name) ? name : undefined
}

/** Letters, digits and marks of host names and mailboxes. */
const isNameUnit = (string: string, at: number): boolean => {
  const unit = string.charCodeAt(at)
  return (
    (isAt(string, at, LATIN | DIGIT) && unit < 0x80) || unit === DOT || unit === 0x2d || unit === 0x5f || unit === 0x2b
  )
}

/** www.… or a last part of two letters or more behind a dot: khabar.ir. A number (12.5) has none. */
function hasDomain(string: string, from: number, to: number): boolean {
  let dot = to - 1
  while (dot > from && string.charCodeAt(dot) !== DOT) dot--
  if (dot <= from || to - dot < 3) return false
  for (let at = dot + 1; at < to; at++) if (!isAt(string, at, LATIN)) return false
  return true
}

/** To the next space, mark that closes or mark that may end a sentence; no token runs over a sentence's edge. */
function pathEnd(string: string, from: number, end: number): number {
  let to = from
  while (to < end && !isAt(string, to, SPACE) && !STOPS.has(string.charCodeAt(to)) && !mayEnd(string, to)) to++
  return trimmed(string, from, to)
}

/** Final marks belong to a path before a Latin letter or digit (index.php?id=3), but «…» never, nor a dot behind a Persian letter. */
const mayEnd = (string: string, at: number): boolean =>
  isAt(string, at, TERMINAL) &&
  (!isAt(string, at + 1, LATIN | DIGIT) ||
    isAt(string, at, ELLIPSIS) ||
    (isAt(string, at, STOP) && isWordUnit(string.charCodeAt(at - 1))))

const STOPS = new Set([...'،؛«»"<>()[]{}\u200c'].map((mark) => mark.charCodeAt(0)))

function trimmed(string: string, from: number, to: number): number {
  let last = to
  while (last > from && TRAILING.has(string.charCodeAt(last - 1))) last--
  return last
}

const TRAILING = new Set([...'.,:;!?-+_'].map((mark) => mark.charCodeAt(0)))
