import {expect, test} from 'vitest'
import {probableEncoding} from '../../src/readers/probable-encoding.js'

/** «باران آمد، باران رفت» in windows-1256. */
const rain = [
  0xc8, 0xc7, 0xd1, 0xc7, 0xe4, 0x20, 0xc2, 0xe3, 0xcf, 0xa1, 0x20, 0xc8, 0xc7, 0xd1, 0xc7, 0xe4, 0x20, 0xd1, 0xdd,
  0xca,
]

test.each<[string, Uint8Array, string | undefined]>([
  ['Persian in windows-1256', Uint8Array.from(rain), 'windows-1256'],
  ['with Latin letters among it', Uint8Array.from([...Buffer.from('id,text\n1,'), ...rain]), 'windows-1256'],
  ['UTF-8', Buffer.from('باران آمد'), undefined],
  ['UTF-8 cut in a letter', Buffer.from('باران آمد').subarray(0, -1), undefined],
  ['UTF-16 with its mark', Buffer.from('\ufeffباران آمد', 'utf16le'), undefined],
  ['French in windows-1252', Buffer.from('café à la crème, déjà vu', 'latin1'), undefined],
  ['bytes of an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xd8]), undefined],
  ['nothing', new Uint8Array(), undefined],
])('%s', (_, bytes, wanted) => {
  expect(probableEncoding(bytes)).toBe(wanted)
})
