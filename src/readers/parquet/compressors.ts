import * as zlib from 'node:zlib'
import {decompress} from 'fzstd'
import type {Compressors} from 'hyparquet'

/** Node has zstd since 22.15; the types of older versions do not know it. */
type Unpack = (input: Uint8Array, options: {maxOutputLength: number}) => Uint8Array
const nodeZstd = (zlib as {zstdDecompressSync?: Unpack}).zstdDecompressSync

/** What pages of Parquet are packed with, besides snappy, which hyparquet has. Nothing may grow beyond the size that its page says. */
export const compressors: Compressors = {
  GZIP: (input, length) => zlib.gunzipSync(input, {maxOutputLength: Math.max(length, 1)}),
  BROTLI: (input, length) => zlib.brotliDecompressSync(input, {maxOutputLength: Math.max(length, 1)}),
  ZSTD: (input, length) =>
    nodeZstd ? nodeZstd(input, {maxOutputLength: Math.max(length, 1)}) : decompress(input, new Uint8Array(length)),
}
