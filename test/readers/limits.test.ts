import {describe, expect, test} from 'vitest'
import {decodeHtml} from '../../src/readers/html/decode.js'
import {html} from '../../src/readers/html/html.js'
import {warc} from '../../src/readers/warc/warc.js'
import {conversion} from './archive.js'
import {blocksOf, read} from './read.js'

// One example on each side of a limit that a reader has.

describe('the character set that a page declares is looked for in its first 4096 bytes', () => {
  // «سلام» in ISO 8859-6; in windows-1256, which is taken without a declaration, the bytes are other letters.
  const word = Buffer.from([0xd3, 0xe4, 0xc7, 0xe5])
  const page = (before: number) =>
    Buffer.concat([Buffer.from(`<script>${'x'.repeat(before)}</script><meta charset="iso-8859-6"><p>`), word])
  test.each([
    [0, true],
    [3900, true],
    [4200, false],
  ])('after a script of %i letters', (before, isFound) => {
    expect(decodeHtml(page(before)).endsWith('سلام')).toBe(isFound)
  })
})

describe('a header of a web archive ends within 256 KiB', () => {
  test.each([
    [100, 1],
    [20_000, 1],
    [200_000, 1],
    [300_000, 0],
  ])('with a field of %i bytes', async (length, count) => {
    const record = conversion('1', 'تیتر\nمتن\r\n').toString('latin1')
    const padded = record.replace('\r\n', `\r\nX-Padding: ${'x'.repeat(length)}\r\n`)
    const {articles, found} = await read(warc, Buffer.from(padded, 'latin1'))
    expect(articles).toHaveLength(count)
    expect(new Set(found.map(({code}) => code))).toEqual(new Set(count === 1 ? [] : ['input/broken-record']))
  })
})

const paragraph = (k: number) =>
  `رئیس اداره آب شهر در نشست خبری نوبت ${k} گفت که سهمیه کشاورزان تا پایان فصل تغییر نمی‌کند و آب به موقع می‌رسد.`
const paragraphs = (from: number, to: number) =>
  Array.from({length: to - from}, (_, k) => `<p>${paragraph(from + k)}</p>`).join('')

async function textOf(markup: string): Promise<string> {
  const {articles} = await read(html, markup)
  return blocksOf(articles[0]!)
    .filter(([kind]) => kind === 'paragraph')
    .map(([, text]) => text)
    .join('\n')
}

describe('a box that is called boilerplate is the article where it holds more than half of the prose', () => {
  test.each([
    [3, 2, true],
    [2, 3, false],
  ])('%i of its paragraphs beside %i others', async (inside, outside, isArticle) => {
    const text = await textOf(
      `<h1>سهمیه آب تغییر نمی‌کند</h1><div>${paragraphs(0, outside)}</div><div class="sidebar">${paragraphs(10, 10 + inside)}</div>`,
    )
    expect(text.includes(paragraph(10))).toBe(isArticle)
  })
})

describe('a line of a menu is shorter than 50 letters and no prose', () => {
  test.each([
    ['خبرهای استان و شهرستان‌های تابعه', false],
    ['خبرهای استان و شهرستان‌های تابعه و روستاهای دور و نزدیک آن در یک نگاه', true],
  ])('%s', async (entry, isProse) => {
    // Many such lines in a box that is called boilerplate outweigh the article only where they count.
    const menu = Array.from({length: 12}, (_, k) => `<p>${entry} ${k}</p>`).join('')
    const text = await textOf(
      `<h1>سهمیه آب تغییر نمی‌کند</h1><div>${paragraphs(0, 2)}</div><div class="sidebar">${menu}</div>`,
    )
    expect(text.includes(entry)).toBe(isProse)
  })
})
