const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/**
 * A string as HTML text or attribute value. Controls that HTML forbids become U+FFFD; bidi controls (UAX 9) become visible
 * marks, since an unclosed one would turn the rest of the page around.
 */
export const escapeHtml = (string: string): string =>
  string
    .replace(/[&<>"']/g, (letter) => ENTITIES[letter]!)
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, '\ufffd')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase()}]`)

/** A value as JSON inside a script element: nothing in it can end the element or open a comment. */
export const jsonForHtml = (value: unknown): string => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escaped)

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
