/**
 * The letters of Persian writing by their UTF-16 unit, for scans that cannot afford a string a letter. One table for the
 * Arabic block; no unit outside it is a letter here.
 */
const LETTER = 1
const MARK = 2
const NEVER_JOINS = 4

const table = new Uint8Array(0x100)
const set = (from: number, to: number, kind: number) => table.fill(kind, from - 0x600, to + 1 - 0x600)
set(0x620, 0x63f, LETTER)
set(0x641, 0x64a, LETTER)
set(0x64b, 0x65f, MARK)
set(0x670, 0x670, MARK)
set(0x66e, 0x66f, LETTER)
set(0x671, 0x6d3, LETTER)
set(0x6d5, 0x6d5, LETTER)
set(0x6ee, 0x6ef, LETTER)
set(0x6fa, 0x6ff, LETTER)
// Joining types R and U of Unicode's ArabicShaping.txt, and ى, which Persian writes at the end of a word only.
for (const letter of 'اآأإٱٲٳٵدذڈډڊڋڌڍڎڏڐۮرزژڑڒړڔڕږڗڙۯوؤۄۅۆۇۈۉۊۋۏءىةۀۃےۓە') {
  table[letter.charCodeAt(0) - 0x600] = LETTER | NEVER_JOINS
}

const kind = (unit: number): number => (unit >= 0x600 && unit <= 0x6ff ? table[unit - 0x600]! : 0)

/** A letter of the Arabic script, or a mark that sits on one. */
export const isLetterOrMark = (unit: number): boolean => kind(unit) !== 0

/** A letter of the Arabic script, marks apart. */
export const isLetter = (unit: number): boolean => (kind(unit) & LETTER) !== 0

/** A vowel sign, hamza above or other mark that sits on the letter before it. */
export const isMark = (unit: number): boolean => kind(unit) === MARK

/** A letter that never joins to the one on its left: a ZWNJ behind it changes nothing to the eye. */
export const neverJoinsUnit = (unit: number): boolean => (kind(unit) & NEVER_JOINS) !== 0

/** Whether a ZWNJ at `index` would stand between two letters and keep them apart. Marks before it are looked through. */
export function separates(string: string, index: number): boolean {
  let left = index - 1
  while (left >= 0 && isMark(string.charCodeAt(left))) left--
  return left >= 0 && isLetter(string.charCodeAt(left)) && !neverJoinsUnit(string.charCodeAt(left))
}
