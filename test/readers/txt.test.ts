import {expect, test} from 'vitest'
import {txt} from '../../src/readers/txt/txt.js'
import {read} from './read.js'

test('a file is an article: its path is the id, its text stays as it is', async () => {
  const raw = '\ufeffتیتر\r\n\r\nمتن\u0000 😀 '
  const {articles, found} = await read(txt, raw, {metadata: {license: 'CC0-1.0'}}, 'raw/a.b/001-page.txt')
  expect(found).toEqual([])
  expect(articles).toEqual([
    {
      id: 'raw/a.b/001-page',
      raw,
      metadata: {
        sourceName: null,
        url: null,
        file: 'raw/a.b/001-page.txt',
        license: 'CC0-1.0',
        agency: null,
        dateline: null,
        publishedAt: null,
      },
    },
  ])
})

test('an id prefix stands before the path', async () => {
  expect((await read(txt, 'متن', {idPrefix: 'fars-'}, '7.txt')).articles[0]?.id).toBe('fars-7')
})

test.each([
  ['windows-1256', [0xc7, 0xe1], 0],
  ['cut inside a letter', [0x61, 0xd8], 1],
  ['overlong', [0x61, 0x62, 0xc0, 0xaf], 2],
  ['a surrogate', [0xd8, 0xa7, 0xed, 0xa0, 0x80], 2],
  ['past the last code point', [0xf4, 0x90, 0x80, 0x80], 0],
  ['four bytes, the third wrong', [0xf0, 0x9f, 0x28, 0x80], 0],
])('bytes that are not UTF-8 are refused with their place: %s', async (_, bytes, at) => {
  const {articles, found} = await read(txt, Uint8Array.from(bytes))
  expect(articles).toEqual([])
  expect(found).toMatchObject([{code: 'input/invalid-utf8', place: {file: 'dir/page.txt', id: 'dir/page', byte: at}}])
})

test('a file above the limit is refused without being held, and no longer read', async () => {
  const chunk = new Uint8Array(1 << 20)
  let read50 = 0
  let most = 0
  const open = async function* () {
    for (; read50 < 50; read50++) {
      most = Math.max(most, process.memoryUsage().arrayBuffers)
      yield chunk.slice()
    }
  }
  const before = process.memoryUsage().arrayBuffers
  const {articles, codes} = await read(txt, '', {open})
  expect([articles, codes]).toEqual([[], ['input/too-large']])
  expect(read50).toBeLessThan(40)
  expect(most - before).toBeLessThan(80 << 20)
})
