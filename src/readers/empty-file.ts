import {type Diagnostic, diagnostic} from '../diagnostic/diagnostic.js'

/** A file of rows that has none; `bytes` is its size after decompression. */
export const emptyFile = (file: string, bytes: number): Diagnostic =>
  diagnostic('input/empty-file', bytes === 0 ? 'The file is empty (0 bytes).' : 'The file has no rows.', {file})
