import {sha256 as digest} from '@noble/hashes/sha2.js'

const HEX = 16

/** SHA-256 of a string in UTF-8 or of bytes, hexadecimal or base64. In the browser's build it stands for src/text/sha256.ts. */
export function sha256(content: string | Uint8Array, encoding: 'hex' | 'base64' = 'hex'): string {
  const bytes = digest(typeof content === 'string' ? new TextEncoder().encode(content) : content)
  if (encoding === 'base64') return btoa(String.fromCharCode(...bytes))
  return Array.from(bytes, (byte) => byte.toString(HEX).padStart(2, '0')).join('')
}
