import {isUtf8} from 'node:buffer'

/** HTML's own rule looks for the character set in the first 1024 bytes; real heads put scripts before it. */
const SEARCHED = 4096
const META = /<meta([^>]*)/gi
const CHARSET = /charset\s*=\s*["']?([\w-]{2,30})/i
/** The pages of Windows' Persian that were written before UTF-8. */
const OLD = 'windows-1256'

/**
 * A page's bytes as a string: by byte order mark, then by what the bytes are, then by the character set that the server
 * declares, or else the page. Bytes that are well-formed UTF-8 are UTF-8 whatever is declared; text of another encoding
 * never is by chance.
 */
export function decodeHtml(bytes: Uint8Array, served?: string): string {
  const mark = markOf(bytes)
  if (mark !== undefined) return new TextDecoder(mark).decode(bytes)
  const declared = [served, declaredIn(Buffer.from(bytes.subarray(0, SEARCHED)).toString('latin1'))].find(isKnown)
  if (isUtf8(bytes)) return isSevenBit(declared) ? decode(bytes, declared!) : decode(bytes, 'utf-8')
  if (declared !== undefined && !/^(?:utf-?8|us-ascii|iso-8859-1|windows-1252)$/.test(declared))
    return decode(bytes, declared)
  // Said to be UTF-8: a few broken bytes are broken, many are another encoding.
  const text = decode(bytes, 'utf-8')
  const pieces = text.split('\ufffd')
  // A byte that is no character shows nothing.
  return pieces.length > 1 + bytes.length / 200 ? decode(bytes, OLD) : pieces.join('')
}

/** The character set that a meta element declares. */
function declaredIn(head: string): string | undefined {
  for (const [, attributes = ''] of head.matchAll(META)) {
    const declared = CHARSET.exec(attributes)?.[1]
    if (declared !== undefined) return declared.toLowerCase()
  }
  return undefined
}

/** A label that no standard knows declares nothing. */
function isKnown(label: string | undefined): boolean {
  if (label === undefined) return false
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

/** Encodings whose bytes all look like ASCII. */
const isSevenBit = (label: string | undefined) => label !== undefined && /^iso-2022|^hz/.test(label)

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

const decode = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes)
