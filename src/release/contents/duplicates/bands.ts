import {appendFileSync, existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {mixed} from './shingles.js'

/** Finds signatures that agree in all rows of some band (locality-sensitive hashing; Leskovec, Rajaraman, Ullman, chapter 3). */
export interface Bands {
  /** Takes the keys of article `index`, one a band. */
  add(index: number, keys: Uint32Array): void
  /** The articles that agree in a band, at least two, ascending; band by band. */
  buckets(): Generator<readonly number[]>
}

/** Where a 64-bit number keeps its lower half. */
const LOW = new Uint32Array(new BigUint64Array([1n]).buffer)[0] === 1 ? 0 : 1

/** Entries of eight bytes that are held before they are spilled: 32 MB. */
const HELD = 1 << 22

/** A key for each band of a signature of bands × rows minima: a checksum of the band's minima and its number. */
export function bandKeys(signature: Uint32Array, bands: number, rows: number): Uint32Array {
  const keys = new Uint32Array(bands)
  for (let band = 0; band < bands; band++) {
    let key = band
    for (let row = 0; row < rows; row++) key = mixed(Math.imul(key, 31) + signature[band * rows + row]!)
    keys[band] = key
  }
  return keys
}

/**
 * Bands that hold at most `held` entries in memory; the others lie in `folder`, one file a band. Reading takes the memory
 * of one band: eight bytes an article.
 */
export function createBands(bands: number, folder: string, held = HELD): Bands {
  const room = Math.max(1, Math.floor(held / bands))
  const buffers = Array.from({length: bands}, () => new Uint32Array(0))
  let filled = 0
  const fileOf = (band: number) => join(folder, `band-${String(band).padStart(3, '0')}.bin`)
  const entries = (band: number) => buffers[band]!.subarray(0, filled * 2)

  function spill(): void {
    for (let band = 0; band < bands; band++) appendFileSync(fileOf(band), bytesOf(entries(band)))
    filled = 0
  }

  return {
    add(index, keys) {
      if (filled === room) spill()
      for (let band = 0; band < bands; band++) {
        if (buffers[band]!.length < (filled + 1) * 2) buffers[band] = grown(buffers[band]!, room * 2)
        buffers[band]![filled * 2 + LOW] = index
        buffers[band]![filled * 2 + 1 - LOW] = keys[band]!
      }
      filled++
    },
    *buckets() {
      for (let band = 0; band < bands; band++) {
        const spilled = existsSync(fileOf(band)) ? readFileSync(fileOf(band)) : Buffer.alloc(0)
        const bytes = new Uint8Array(spilled.length + filled * 8)
        bytes.set(spilled)
        bytes.set(bytesOf(entries(band)), spilled.length)
        yield* equalKeys(new BigUint64Array(bytes.buffer).sort())
      }
    },
  }
}

/** Runs of one key in the upper half; the lower halves are the articles. */
function* equalKeys(sorted: BigUint64Array): Generator<number[]> {
  const halves = new Uint32Array(sorted.buffer)
  const key = (i: number) => halves[i * 2 + 1 - LOW]!
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && key(end) === key(start)) end++
    if (end - start < 2) continue
    yield Array.from({length: end - start}, (_, i) => halves[(start + i) * 2 + LOW]!)
  }
}

const bytesOf = (words: Uint32Array): Uint8Array => new Uint8Array(words.buffer, words.byteOffset, words.byteLength)

function grown(buffer: Uint32Array<ArrayBuffer>, most: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.min(most, Math.max(1024, buffer.length * 2)))
  larger.set(buffer)
  return larger
}
