/** Joins nothing to nothing: keeps two letters apart without a space (Unicode 16, section 23.2). */
export const ZWNJ = '\u200c'
export const TATWEEL = '\u0640'

/** Letters of Persian words, those of Arabic words in Persian among them, and the marks that sit on them. */
const PERSIAN_LETTER = /[\u0621-\u063a\u0641-\u0652\u0670\u0671\u067e\u0686\u0698\u06a9\u06af\u06c0\u06cc]/u

export const isPersianLetter = (letter: string | undefined): boolean =>
  letter !== undefined && PERSIAN_LETTER.test(letter)

const NEVER_JOINS = new Set('اآأإٱدذرزژوؤةءى')

/** Letters that never join to the letter on their left; a ZWNJ behind one changes nothing to the eye. */
export const neverJoins = (letter: string | undefined): boolean => letter !== undefined && NEVER_JOINS.has(letter)
