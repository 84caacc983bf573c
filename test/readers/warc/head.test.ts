import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readFieldHead} from '../../../src/readers/warc/head.js'

const read = (head: string) => readFieldHead(Buffer.from(head, 'latin1'))

test('a first line, fields by their names in lower case, and where the body begins', () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX-Empty:\r\n\r\n'
  const {first, fields, end} = read(`${head}<p>a: b`)
  expect(first).toBe('HTTP/1.1 200 OK')
  expect([...fields]).toEqual([
    ['content-type', 'text/html; charset=utf-8'],
    ['x-empty', ''],
  ])
  expect(end).toBe(head.length)
})

test.each([
  ['line feeds alone', 'HTTP/1.0 200\nA: b\n\nbody', [['a', 'b']], 4],
  ['both kinds of line ends', 'HTTP/1.0 200\r\nA: b\n\r\nbody', [['a', 'b']], 4],
  ['a folded field', 'HTTP/1.0 200\r\nA: b\r\n  c\r\n\td\r\n\r\nbody', [['a', 'b c d']], 4],
  ['white space before the colon', 'HTTP/1.0 200\r\nA : b\r\n\r\nbody', [['a', 'b']], 4],
  ['a colon in the value', 'HTTP/1.0 200\r\nA: b:c\r\n\r\nbody', [['a', 'b:c']], 4],
  ['a field given twice', 'HTTP/1.0 200\r\nA: b\r\na: c\r\n\r\nbody', [['a', 'b']], 4],
  ['a line that is no field', 'HTTP/1.0 200\r\nnothing\r\n: none\r\nA: b\r\n\r\nbody', [['a', 'b']], 4],
  ['no blank line', 'HTTP/1.0 200\r\nA: b', [['a', 'b']], 0],
  ['no field', 'HTTP/1.0 200\r\n\r\nbody', [], 4],
  ['a body alone', '\r\nbody', [], 4],
  ['nothing', '', [], 0],
])('%s', (_, head, fields, left) => {
  const found = read(head)
  expect([...found.fields]).toEqual(fields)
  expect(head.length - found.end).toBe(left)
})

test('any bytes have a head that ends inside them', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
      const {end} = readFieldHead(bytes)
      expect(end).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(bytes.length)
    }),
  )
})

test('a line of a megabyte takes no longer than its length', () => {
  const {fields} = read(`HTTP/1.1 200 OK\r\nA: ${' '.repeat(1 << 20)}b\r\n\r\n`)
  expect(fields.get('a')).toBe('b')
})
