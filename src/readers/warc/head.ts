/** The fields of a head, by their names in lower case. */
export type Fields = ReadonlyMap<string, string>

/** A head: of a record of a web archive (ISO 28500, 4.2) or of a server's answer (RFC 9112). */
export interface FieldHead {
  /** `WARC/1.0`, `HTTP/1.1 200 OK`. */
  readonly first: string
  readonly fields: Fields
  /** The index of the byte after the blank line that ends it; the number of bytes where none does. */
  readonly end: number
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/**
 * Reads a head from the front of some bytes, one character a byte (ISO 8859-1). Lines end with a line feed, with or without a
 * carriage return; a line that begins with white space goes on with the field before it. Of a field that is given twice the
 * first counts, and a line without a colon counts for nothing.
 */
export function readFieldHead(bytes: Uint8Array): FieldHead {
  const lines: string[] = []
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = 0
  while (at < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, at)
    const next = feed < 0 ? bytes.length : feed + 1
    const end = feed > at && bytes[feed - 1] === CARRIAGE_RETURN ? feed - 1 : feed < 0 ? next : feed
    if (end === at) {
      at = next
      break
    }
    const line = buffer.toString('latin1', at, end)
    if (lines.length > 1 && (line[0] === ' ' || line[0] === '\t')) lines.push(`${lines.pop()} ${line.trim()}`)
    else lines.push(line)
    at = next
  }
  return {first: lines[0] ?? '', fields: fieldsOf(lines.slice(1)), end: at}
}

function fieldsOf(lines: readonly string[]): Fields {
  const fields = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}
