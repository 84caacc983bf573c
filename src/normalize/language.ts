import {foreignLetters} from '../persian/letters.js'

/**
 * Letters that Persian never has, by the languages that do: Sorani Kurdish, Urdu, Pashto, and Uighur's vowels. Their other
 * letters (ە ہ ھ ے ې) are also what a foreign keyboard leaves in Persian.
 */
const FOREIGN = new RegExp(`[${foreignLetters}]`, 'g')
const LETTER = /[\u0621-\u064a\u066e-\u06d3\u06d5]/g
/** One letter in this many is foreign in a Persian sentence that names a Kurd; one in ten to twenty in Kurdish or Urdu. */
const SHARE = 40

let last = ''
let answer = true

/**
 * Whether a section reads as Persian, not as Kurdish, Urdu or Pashto. Remembers the section that it was asked about last,
 * for each of its letters asks.
 */
export function isPersian(section: string): boolean {
  if (section === last) return answer
  const foreign = section.match(FOREIGN)?.length ?? 0
  answer = foreign === 0 || foreign * SHARE < section.match(LETTER)!.length
  last = section
  return answer
}
