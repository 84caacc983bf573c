/** Letters that keyboards and pages write in several ways are one; ZWNJ and vowel signs do not count. */
export const folded = (string: string): string =>
  string
    .toLowerCase()
    .replace(/\u064a|\u0649/g, '\u06cc')
    .replace(/\u0643/g, '\u06a9')
    .replace(/[\u200c\u064b-\u0652\u0670]/g, '')
