import type {Reader} from './reader.js'

/** Encodings by the byte order mark that no text in UTF-8 begins with. */
const MARKS: readonly (readonly [number, number, string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
]

/**
 * Bytes in UTF-8, from those of another encoding: the named one, or UTF-16 where a mark says so. Formats that decode their
 * own bytes are left alone. Throws a RangeError for a name that is none (isEncoding).
 */
export async function* recoded(
  chunks: AsyncIterable<Uint8Array>,
  reader: Pick<Reader, 'decodes'>,
  encoding: string | undefined,
): AsyncGenerator<Uint8Array> {
  if (reader.decodes) {
    yield* chunks
    return
  }
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let begun = false
  for await (const chunk of chunks) {
    if (!begun) {
      begun = true
      const marked = MARKS.find(([first, second]) => chunk[0] === first && chunk[1] === second)?.[2]
      const name = marked ?? encoding
      if (name !== undefined && !/^utf-?8$/i.test(name)) decoder = new TextDecoder(name)
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, {stream: true})) : chunk
  }
  const rest = decoder?.decode()
  if (rest) yield Buffer.from(rest)
}

/** Whether an encoding is known by this name (WHATWG, Encoding Standard). */
export function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name)
    return true
  } catch {
    return false
  }
}
