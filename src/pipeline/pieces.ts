/**
 * The most words and marks that an article may have: as many as 2 MB of Persian. The longest real pages have half of it. Every one
 * becomes a token with its part of speech, which takes kilobytes of memory on the way.
 */
export const MOST_PIECES = 1 << 18

/** Units that stand in words. Made when the first long text comes. */
let inWords: Uint8Array | undefined

/** How many words and marks a text has, about as tokens find them: each run of letters and digits, and every other visible unit (also ½ and ²). */
export function piecesIn(text: string): number {
  inWords ??= Uint8Array.from({length: 0x10000}, (_, unit) =>
    Number(/[\p{L}\p{M}\p{Nd}\u200c]/u.test(String.fromCharCode(unit))),
  )
  let pieces = 0
  let open = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const inWord = inWords[unit] === 1
    if (inWord ? !open : unit > 0x20 && unit !== 0xa0) pieces++
    open = inWord
  }
  return pieces
}
