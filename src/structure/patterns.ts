const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Spaces and ZWNJ between the words of a phrase as pages write it: none, one, or a few by mistake. */
const GAP = '[\\s\\u200c]{0,3}'

/** The source of a group that fits any of some words in a folded string (fold.ts), with or without the spaces in them. */
export const anyOf = (words: readonly string[]): string => group(words, ' ?')

/** The source of a group that fits any of some words in a string as written, where ZWNJ may stand for a space. */
export const anyWritten = (words: readonly string[]): string => group(words, GAP)

// The longest first: an alternative that begins another one would hide it.
const group = (words: readonly string[], between: string) =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.split(' ').map(escaped).join(between))
    .join('|')})`
