import {isAt, isWordUnit, SPACE} from './characters.js'

const ZWJ = 0x200d

/** Where the Persian word that ends before `end` begins; `end` itself where none does. */
export function wordStart(string: string, end: number): number {
  let start = end
  while (start > 0 && isWordUnit(string.charCodeAt(start - 1))) start--
  return start
}

/** The Persian word that ends before `end`, without the joiner that shapes ه‍; empty where none does. */
export function wordBefore(string: string, end: number): string {
  return plain(string.slice(wordStart(string, end), end))
}

/** The Persian word that begins at `start`, spaces before it skipped; empty where none does. */
export function wordAfter(string: string, start: number): string {
  const from = skipSpace(string, start, string.length)
  let end = from
  while (isWordUnit(string.charCodeAt(end))) end++
  return plain(string.slice(from, end))
}

/** The first index from `from` on that is no white space, at most `end`. */
export function skipSpace(string: string, from: number, end: number): number {
  let at = from
  while (at < end && isAt(string, at, SPACE)) at++
  return at
}

const plain = (word: string): string =>
  word.includes(String.fromCharCode(ZWJ)) ? word.replaceAll(String.fromCharCode(ZWJ), '') : word
