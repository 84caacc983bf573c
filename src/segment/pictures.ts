import {emojiEnd, isAt, SPACE} from './characters.js'
import {skipSpace} from './words-around.js'

const NEWLINE = 0x0a

/**
 * Where the pictures behind a sentence that closes at `close` end, a space before them or not: they belong to it. One that
 * is drawn as a bullet (🔹 🔻) belongs to what follows it in the line.
 */
export function picturesEnd(string: string, close: number, end: number): number {
  const picture = skipSpace(string, close, end)
  let behind = Math.min(emojiEnd(string, picture), end)
  if (behind <= picture) return close
  // 👏 👏 👏
  for (
    let next = skipSpace(string, behind, end);
    next < end && emojiEnd(string, next) > next;
    next = skipSpace(string, behind, end)
  ) {
    if (isBullet(string, next)) break
    behind = Math.min(emojiEnd(string, next), end)
  }
  return isBullet(string, picture) && hasMore(string, behind, end) ? close : behind
}

/** 🔶 🔷 🔸 🔹 🔺 🔻 */
const isBullet = (string: string, at: number): boolean =>
  string.charCodeAt(at) === 0xd83d && string.charCodeAt(at + 1) >= 0xdd36 && string.charCodeAt(at + 1) <= 0xdd3b

function hasMore(string: string, from: number, end: number): boolean {
  let at = from
  while (at < end && isAt(string, at, SPACE) && string.charCodeAt(at) !== NEWLINE) at++
  return at < end && string.charCodeAt(at) !== NEWLINE
}
