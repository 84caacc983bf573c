import {createRequire} from 'node:module'

// Required, not imported: an import of node:crypto loads every part of it, which takes as long as a tenth of a page. The browser's build
// puts another file in the place of this one.
const {hash} = createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto')

/** SHA-256 of a string in UTF-8 or of bytes, hexadecimal or base64. */
export const sha256 = (content: string | Uint8Array, encoding: 'hex' | 'base64' = 'hex'): string =>
  hash('sha256', content, encoding)
