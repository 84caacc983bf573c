import names from './html-entities.json' with {type: 'json'}
import {change, type LetterRule} from './rule.js'

const named: Readonly<Record<string, string>> = names
const LONGEST = 7

/**
 * Character references that a crawler left in plain text: می&zwnj;شود, «&laquo;». The few names that Persian pages carry
 * (HTML Standard, 13.5) and numbers; doubly escaped ones (&amp;nbsp;) too. Anything else is text: AT&T, R&D;.
 */
export const decodeEntities: LetterRule = {
  name: 'decode-entities',
  units: [0x26],
  edit(string, at) {
    let start = at + 1
    let end = semicolon(string, start)
    // & itself, however often escaped: what it escapes may be a reference in its turn.
    while (end >= 0 && isAmpersand(string.slice(start, end))) {
      start = end + 1
      end = semicolon(string, start)
    }
    const put = end < 0 ? undefined : decoded(string.slice(start, end))
    if (put !== undefined) return change(at, end + 1, put)
    return start > at + 1 ? change(at, start, '&') : undefined
  },
}

/** Where the name that begins at `start` ends, or -1 where none of a reference's length does. */
function semicolon(string: string, start: number): number {
  for (let at = start; at <= start + LONGEST; at++) if (string.charCodeAt(at) === 0x3b) return at
  return -1
}

const isAmpersand = (name: string): boolean => name === 'amp' || numberOf(name) === 0x26

function decoded(name: string): string | undefined {
  if (name[0] !== '#') return Object.hasOwn(named, name) ? named[name] : undefined
  const code = numberOf(name)
  // Letters of ASCII are never escaped so, and could spell a new reference; C1 and surrogates are no characters.
  const isText = [0x20, 0x22, 0x27, 0x3c, 0x3e].includes(code) || (code >= 0xa0 && code < 0xd800)
  return isText ? String.fromCharCode(code) : undefined
}

/** The number in `#8204` or `#x200c`; NaN for anything else. */
function numberOf(name: string): number {
  const [, hex, decimal] = /^#(?:[xX]([0-9a-fA-F]{1,5})|([0-9]{1,6}))$/.exec(name) ?? []
  return hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : Number.NaN
}
