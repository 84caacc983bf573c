import {type TagSet, tagSet} from './tags.js'
import {type Weights, withStarts} from './weights.js'

/** What a file of weights begins with: the format and its version. */
const MAGIC = 'KHABCRF1'
const HEADER = 32

/**
 * Weights as bytes, little-endian: the magic, rows, tags, bytes a value (u32 each, one spare), scale and transitions (f64),
 * keys (u32) and values. A checksum is the file's matter.
 */
export function encodeWeights({scale, keys, values, transitions}: Weights): Uint8Array {
  const size = values.length / Math.max(1, keys.length)
  const bytes = new Uint8Array(HEADER + transitions.byteLength + keys.byteLength + values.byteLength)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < MAGIC.length; i++) bytes[i] = MAGIC.charCodeAt(i)
  view.setUint32(8, keys.length, true)
  view.setUint32(12, size, true)
  view.setUint32(16, values.BYTES_PER_ELEMENT, true)
  view.setFloat64(24, scale, true)
  let at = HEADER
  for (const part of [transitions, keys, values]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return bytes
}

/**
 * Reads such bytes back; `tagsOf` says which tags the labels have (IOB2 if absent). Throws a SyntaxError that says what is
 * wrong: another format, a cut file, other labels.
 */
export function decodeWeights(
  bytes: Uint8Array,
  labels: readonly string[],
  tagsOf: (labels: readonly string[]) => TagSet = tagSet,
): Weights {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length))
  if (magic !== MAGIC)
    throw new SyntaxError(`no weights of khabar: it begins with ${JSON.stringify(magic)}, not ${MAGIC}`)
  if (bytes.byteLength < HEADER) throw new SyntaxError(`${bytes.byteLength} bytes, the header alone has ${HEADER}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rows = view.getUint32(8, true)
  const size = view.getUint32(12, true)
  const width = view.getUint32(16, true)
  const wanted = tagsOf(labels).size
  if (size !== wanted)
    throw new SyntaxError(`${size} tags, but ${labels.length} labels (${labels.join(', ')}) have ${wanted}`)
  const steps = (size + 1) * size
  const length = HEADER + 8 * steps + 4 * rows + width * rows * size
  if (length !== bytes.byteLength) throw new SyntaxError(`${bytes.byteLength} bytes, its header promises ${length}`)
  // A copy, aligned whatever the buffer that the bytes came in. (slice of a Node Buffer would be a view.)
  const {buffer} = new Uint8Array(bytes.subarray(HEADER))
  const keys = new Uint32Array(buffer, 8 * steps, rows)
  const values = new (width === 1 ? Int8Array : Int16Array)(buffer, 8 * steps + 4 * rows, rows * size)
  return withStarts({scale: view.getFloat64(24, true), keys, values, transitions: new Float64Array(buffer, 0, steps)})
}
