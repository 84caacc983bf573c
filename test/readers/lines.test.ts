import fc from 'fast-check'
import {expect, test} from 'vitest'
import {byteLines, linePieces, linesOf} from '../../src/readers/lines/lines.js'

async function* stream(chunks: readonly string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

const gathered = async <T>(items: AsyncIterable<T>) => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** What any cutting into chunks must give. */
function naive(text: string, limit: number) {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  let offset = 0
  return lines.map((line, i) => {
    const at = offset
    offset += line.length + 1
    return {number: i + 1, offset: at, ...(line.length <= limit && {text: line})}
  })
}

const chunks = fc.array(fc.string({unit: fc.constantFrom('a', 'b', '\n', '\r'), maxLength: 12}), {maxLength: 8})

test('lines, their numbers and offsets do not depend on the chunks; of a line above the limit nothing is kept', async () => {
  await fc.assert(
    fc.asyncProperty(chunks, fc.integer({min: 1, max: 9}), async (pieces, limit) => {
      const lines = await gathered(byteLines(stream(pieces), limit))
      const found = lines.map(({bytes, ...rest}) => ({
        ...rest,
        ...(bytes && {text: Buffer.from(bytes).toString()}),
      }))
      expect(found).toEqual(naive(pieces.join(''), limit))
    }),
  )
})

test('pieces are whole lines that join to the stream', async () => {
  await fc.assert(
    fc.asyncProperty(chunks, async (pieces) => {
      const whole = pieces.join('')
      const found = await gathered(linePieces(stream(pieces), 1000))
      expect(found.map(({bytes}) => Buffer.from(bytes!).toString()).join('')).toBe(whole)
      for (const {bytes} of found.slice(0, -1)) expect(Buffer.from(bytes!).toString()).toMatch(/\n$/)
      for (const {bytes, line, offset} of found) {
        const before = whole.slice(0, offset)
        expect(line).toBe(before.split('\n').length)
        expect(linesOf(bytes!)).toEqual(Buffer.from(bytes!).toString().replace(/\n$/, '').split('\n'))
      }
    }),
  )
})
