import type {TextPrint} from '../../contents/duplicates/text-print.js'

/** Prints of the texts of a part's rows as bytes: for each the number of its keys and of its shingles, and both; a row without a text has none. */
export function packPrints(prints: readonly (TextPrint | undefined)[]): Uint8Array {
  const pieces = prints.flatMap((print) => {
    const {keys, shingles} = print ?? none
    return [Uint32Array.of(keys.length, shingles.length), keys, shingles]
  })
  return Buffer.concat(pieces.map(({buffer, byteOffset, byteLength}) => new Uint8Array(buffer, byteOffset, byteLength)))
}

/** The prints of packed bytes, in their order. */
export function unpackPrints(bytes: Uint8Array): TextPrint[] {
  const words = new Uint32Array(bytes.slice().buffer)
  const prints: TextPrint[] = []
  for (let at = 0; at < words.length; ) {
    const keys = at + 2
    const shingles = keys + words[at]!
    const end = shingles + words[at + 1]!
    prints.push({keys: words.subarray(keys, shingles), shingles: words.subarray(shingles, end)})
    at = end
  }
  return prints
}

const none: TextPrint = {keys: new Uint32Array(), shingles: new Uint32Array()}
