import list from './letters.json' with {type: 'json'}

/** Joins nothing to nothing: keeps two letters apart without a space (Unicode 16, section 23.2). */
export const ZWNJ = '\u200c'

/**
 * The letters of Persian writing by their UTF-16 unit, for scans that cannot afford a string for each letter. One table
 * for the Arabic block; no unit outside it is a letter here.
 */
const LETTER = 1
const MARK = 2
const NEVER_JOINS = 4
const PERSIAN = 8

const FIRST = 0x600
const LAST = 0x6ff
const table = new Uint8Array(LAST - FIRST + 1)
const add = (kind: number, from: number, to = from): void => {
  for (let unit = from; unit <= to; unit++) table[unit - FIRST]! |= kind
}
for (const [from, to] of [
  [0x620, 0x63f],
  [0x641, 0x64a],
  [0x66e, 0x66f],
  [0x671, 0x6d3],
  [0x6d5, 0x6d5],
  [0x6ee, 0x6ef],
  [0x6fa, 0x6ff],
] as const)
  add(LETTER, from, to)
add(MARK, 0x64b, 0x65f)
add(MARK, 0x670)
// Joining types R and U of Unicode's ArabicShaping.txt, and ى, which Persian writes at the end of a word only.
for (const letter of list.neverJoin) add(NEVER_JOINS, letter.charCodeAt(0))
// Letters of Persian words, those of Arabic words in Persian among them, and the marks that occur on them.
for (const [from, to] of [
  [0x621, 0x63a],
  [0x641, 0x652],
  [0x670, 0x671],
] as const)
  add(PERSIAN, from, to)
for (const unit of [0x67e, 0x686, 0x698, 0x6a9, 0x6af, 0x6c0, 0x6cc]) add(PERSIAN, unit)

const kind = (unit: number): number => (unit >= FIRST && unit <= LAST ? table[unit - FIRST]! : 0)

/** A letter of the Arabic script, or a mark on one. Takes a UTF-16 unit, as all of these do. */
export const isLetterOrMark = (unit: number): boolean => kind(unit) !== 0

/** A letter of the Arabic script, not a mark. */
export const isLetter = (unit: number): boolean => (kind(unit) & LETTER) !== 0

/** A vowel sign, hamza above or other mark on the letter before it. */
export const isMark = (unit: number): boolean => (kind(unit) & MARK) !== 0

/** A letter that never joins to the one on its left: a ZWNJ after it changes nothing to the eye. */
export const neverJoins = (unit: number): boolean => (kind(unit) & NEVER_JOINS) !== 0

/** Whether a character is a letter of Persian words, or a mark on one; not those of Urdu, Pashto or Kurdish alone. */
export const isPersianLetter = (letter: string | undefined): boolean =>
  letter !== undefined && letter.length === 1 && (kind(letter.charCodeAt(0)) & PERSIAN) !== 0

/** Letters that other languages in the Arabic script use and Persian does not: enough of them, and a text is not Persian. */
export const foreignLetters: string = list.foreign

/** Whether a ZWNJ at `index` separates two letters that would join without it. Marks before it are skipped. */
export function separates(string: string, index: number): boolean {
  let left = index - 1
  while (left >= 0 && isMark(string.charCodeAt(left))) left--
  return left >= 0 && isLetter(string.charCodeAt(left)) && !neverJoins(string.charCodeAt(left))
}
