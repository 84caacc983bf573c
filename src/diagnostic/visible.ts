/**
 * Characters that a terminal or a log viewer would obey instead of showing: controls (C0 and C1, tab and line feed apart), and
 * those that turn the direction of writing (UAX 9: embeddings, overrides, isolates). LRM, RLM and ZWNJ belong to Persian text.
 */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** Text with such characters as visible escapes, as `cat -v` does: `\x1b`, `\u202e`. */
export const visible = (text: string): string =>
  text.replace(UNSAFE, (character) => {
    const hex = character.charCodeAt(0).toString(16)
    return hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex.padStart(2, '0')}`
  })

/** The same for one line: line feeds and tabs are escaped too. */
export const visibleLine = (text: string): string => visible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t')
