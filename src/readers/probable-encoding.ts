import {decodeUtf8} from './bytes.js'

/** Bytes at the end of a head of a file that may be half a character. */
const CUT = 3
/** Share of the letters beyond ASCII that must be of the Arabic script. */
const MOST = 0.9

/**
 * The encoding that the beginning of a text is most likely in, where it is not UTF-8 (or UTF-16 with a mark): windows-1256 if it
 * reads as Arabic script that way, the old encoding of Persian on Windows; else undefined.
 */
export function probableEncoding(head: Uint8Array): 'windows-1256' | undefined {
  const decoded = decodeUtf8(head)
  if ('text' in decoded || decoded.invalidAt >= head.length - CUT) return undefined
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) || head.includes(0))
    return undefined
  const letters = new TextDecoder('windows-1256').decode(head).match(/[^\0-\x7f]/gu) ?? []
  const arabic = letters.filter((letter) => /[\p{Script=Arabic}\p{P}\p{Zs}\p{Cf}]/u.test(letter)).length
  return arabic >= letters.length * MOST ? 'windows-1256' : undefined
}
