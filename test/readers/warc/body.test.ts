import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {bodyOf} from '../../../src/readers/warc/body.js'

const TEXT = 'خبر '.repeat(200)
const gzip = {'content-encoding': 'gzip'}
const deflate = {'content-encoding': 'deflate'}
const brotli = {'content-encoding': 'br'}
const chunked = {'transfer-encoding': 'chunked'}
const chunk = (bytes: string | Uint8Array, extension = '') =>
  Buffer.concat([
    Buffer.from(`${Buffer.byteLength(bytes).toString(16)}${extension}\r\n`),
    Buffer.from(bytes),
    Buffer.from('\r\n'),
  ])
const last = Buffer.from('0\r\n\r\n')

const read = (body: string | Uint8Array, fields: Readonly<Record<string, string>>) => {
  const bytes = bodyOf(Buffer.from(body), new Map(Object.entries(fields)))
  return bytes && Buffer.from(bytes).toString('utf8')
}

test.each([
  ['no encoding', TEXT, {}],
  ['identity', TEXT, {'content-encoding': 'identity'}],
  ['gzip', gzipSync(TEXT), gzip],
  ['x-gzip, in capitals', gzipSync(TEXT), {'content-encoding': 'X-GZIP'}],
  ['gzip that is none', TEXT, gzip],
  ['deflate with its header', deflateSync(TEXT), deflate],
  ['deflate without', deflateRawSync(TEXT), deflate],
  ['deflate that is none', TEXT, deflate],
  ['brotli', brotliCompressSync(TEXT), brotli],
  ['brotli that is none', TEXT, brotli],
  ['two encodings', gzipSync(deflateSync(TEXT)), {'content-encoding': 'deflate, gzip'}],
  ['one chunk', Buffer.concat([chunk(TEXT), last]), chunked],
  ['chunks', Buffer.concat([chunk(TEXT.slice(0, 100)), chunk(TEXT.slice(100)), last]), chunked],
  ['chunks with extensions', Buffer.concat([chunk(TEXT, ';name=value'), last]), chunked],
  ['chunks that end with line feeds alone', `${Buffer.byteLength(TEXT).toString(16)}\n${TEXT}\n0\n\n`, chunked],
  ['chunks cut off before the last', chunk(TEXT), chunked],
  ['chunks that are none', TEXT, chunked],
  ['chunks of gzip', Buffer.concat([chunk(gzipSync(TEXT)), last]), {...chunked, ...gzip}],
])('%s', (_, body, fields) => {
  expect(read(body, fields)).toBe(TEXT)
})

test('an empty body', () => {
  for (const fields of [{}, gzip, deflate, brotli, chunked]) expect(read('', fields)).toBe('')
})

test('a body that a crawler cut off is read as far as it goes', () => {
  const whole = gzipSync(TEXT, {level: 0})
  expect(TEXT.startsWith(read(whole.subarray(0, -100), gzip)!.slice(0, -1))).toBe(true)
  expect(read(chunk(TEXT).subarray(0, 50), chunked)!.length).toBeGreaterThan(10)
})

test('what begins as gzip and is broken throws', () => {
  const broken = Buffer.from(gzipSync(TEXT))
  broken.fill(0xff, 10)
  expect(() => read(broken, gzip)).toThrow()
})

test('what unpacks to more than an article has no bytes', () => {
  const zeros = Buffer.alloc(33 << 20)
  expect(read(gzipSync(zeros), gzip)).toBeUndefined()
  expect(read(brotliCompressSync(zeros), brotli)).toBeUndefined()
  expect(bodyOf(zeros, new Map())).toBeUndefined()
  expect(bodyOf(zeros.subarray(0, 32 << 20), new Map())).toHaveLength(32 << 20)
})
