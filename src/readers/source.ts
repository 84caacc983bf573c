import {createReadStream} from 'node:fs'
import type {Source} from './reader.js'

/** Bytes read at a time; the size that Node's own streams take. */
const CHUNK = 1 << 16

/** A file on disk as a source, shown under `name`. */
export function fileSource(path: string, name = path): Pick<Source, 'name' | 'open' | 'path'> {
  return {name, path, open: () => createReadStream(path, {highWaterMark: CHUNK}) as AsyncIterable<Uint8Array>}
}

/** A stream that can be read once (standard input) as a source. */
export function streamSource(name: string, stream: AsyncIterable<Uint8Array>): Pick<Source, 'name' | 'open'> {
  return {name, open: () => stream}
}

/** Bytes or a string in memory as a source. */
export function memorySource(name: string, content: Uint8Array | string): Pick<Source, 'name' | 'open'> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return {
    name,
    async *open() {
      yield bytes
    },
  }
}
