import {createHash} from 'node:crypto'

/** What exact duplicates share: 64 bits of the SHA-256 of the text without white space, ZWNJ and punctuation. */
export function printOf(text: string): string {
  const letters = text.replace(/[\p{White_Space}\p{P}\u200c]+/gu, '')
  return createHash('sha256').update(letters).digest('hex').slice(0, 16)
}
