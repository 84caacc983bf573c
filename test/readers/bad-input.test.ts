import {describe, expect, test} from 'vitest'
import {html} from '../../src/readers/html/html.js'
import {structure} from '../../src/structure/structure.js'
import {slice, textOf} from '../../src/text/text.js'
import {read} from './read.js'

const TITLE = 'باران به دشت‌های تشنه نرسید'
const FIRST = 'رئیس اداره آب شهر در نشست خبری امروز گفت که سهمیه کشاورزان تا پایان فصل تغییر نمی‌کند.'
const SECOND = 'وی افزود: آب به موقع به زمین‌ها می‌رسد و کانال‌ها تا پایان هفته لایروبی می‌شود.'

/** Title and paragraphs of a page as khabar sees them. */
async function article(markup: string | Uint8Array) {
  const {articles, found} = await read(html, markup)
  expect(found).toEqual([])
  const {raw} = articles[0]!
  const structured = structure(articles[0]!, 'news', (diagnostic) => expect(diagnostic).toBeUndefined())
  const text = textOf(raw)
  return structured?.sections.map((section) => [section.kind, slice(text, section)])
}

const right = [
  ['title', TITLE],
  ['paragraph', FIRST],
  ['paragraph', SECOND],
]

/** Bytes of a Persian string in windows-1256. */
function windows1256(string: string): Uint8Array {
  const codes = new Map(
    Array.from({length: 256}, (_, i) => [new TextDecoder('windows-1256').decode(Uint8Array.of(i)), i]),
  )
  return Uint8Array.from(string.replaceAll('ی', 'ي'), (letter) => codes.get(letter)!)
}

describe('a right article out of', () => {
  const page = `<h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p>`
  test.each([
    ['no closing tag', `<html><body><h1>${TITLE}<p>${FIRST}<p>${SECOND}`],
    ['tags closed in the wrong order', `<b><div><h1>${TITLE}</b></h1><p>${FIRST}</div></p></i><p>${SECOND}</table>`],
    ['a heading closed as another', `<h1>${TITLE}</h3><div><p>${FIRST}</p><p>${SECOND}</p>`],
    [
      'attributes without end',
      `<h1 class=title id=t" ">${TITLE}</h1><p class="a>b">${FIRST}</p><p x=">" x='>' =>${SECOND}`,
    ],
    ['two bodies and two heads', `<head><title>${TITLE}</title></head><body><head></head><body>${page}</body></html>`],
    ['elements 10,000 deep', `${'<div>'.repeat(10_000)}${page}${'</div>'.repeat(10_000)}`],
    [
      'marks 10,000 deep',
      `<h1>${TITLE}</h1><p>${'<span>'.repeat(10_000)}${FIRST}${'</span>'.repeat(10_000)}</p><p>${SECOND}</p>`,
    ],
    [
      'scripts in the text',
      `<script>document.write("<h1>x</h1>")</script><h1>${TITLE}</h1><p>${FIRST.slice(0, 20)}<script>alert('<p>')</script>${FIRST.slice(20)}</p><img src=x onerror="alert(1)"><p>${SECOND}<svg><script>x()</script></svg></p>`,
    ],
    [
      'a script shown as text',
      `<h1>${TITLE}</h1><p>${FIRST}</p><style><p>x</p></style><p>${SECOND}</p><!-- <p>x</p> -->`,
    ],
    [
      'entities without end',
      `<h1>${TITLE}</h1><p>${FIRST.replace('نمی\u200cکند', 'نمی&zwnj;کند')}</p><p>${SECOND}</p>`,
    ],
    ['NUL and other controls', `<h1>${TITLE}</h1>\u0000\u0001<p>${FIRST}</p>\u0008<p>${SECOND}</p>`],
    ['twenty megabytes of scripts', `<script>${'var a = [1, 2, 3];\n'.repeat(1_100_000)}</script>${page}`],
  ])('%s', async (_, markup) => {
    expect(await article(markup)).toEqual(right)
  })

  test.each([
    ['UTF-8 declared as windows-1256', Buffer.from(`<meta charset=windows-1256>${page}`)],
    ['UTF-8 declared as ASCII', Buffer.from(`<meta charset=us-ascii>${page}`)],
    ['UTF-8 declared as a set that nobody knows', Buffer.from(`<meta charset=utf8mb4>${page}`)],
  ])('a wrong character set: %s', async (_, bytes) => {
    expect(await article(bytes)).toEqual(right)
  })

  test.each(['utf-8', 'iso-8859-1', 'x-unknown'])('windows-1256 declared as %s', async (declared) => {
    const old = (string: string) => string.replaceAll('ی', 'ي')
    const bytes = Buffer.concat([Buffer.from(`<meta charset=${declared}>`), windows1256(page)])
    expect(await article(bytes)).toEqual(right.map(([kind, text]) => [kind, old(text!)]))
  })
})

test('entities that never end stay text, whatever their length', async () => {
  const word = `&${'a'.repeat(100_000)}`
  const markup = `<h1>${TITLE}</h1><p>${FIRST} &#${'9'.repeat(100_000)} &#x</p>${`<p>${SECOND}</p>`.repeat(5)}<p>${word}</p>`
  const {articles} = await read(html, markup)
  expect(articles[0]!.raw).toContain(word)
  const structured = structure(articles[0]!, 'news', (diagnostic) => expect(diagnostic).toBeUndefined())
  expect(structured?.sections.slice(0, 3).map(({kind}) => kind)).toEqual(['title', 'paragraph', 'paragraph'])
})

test('script that was put into a text is text and nothing else', async () => {
  const {articles} = await read(html, `<h1>${TITLE}</h1><p>${FIRST} &lt;script&gt;alert(1)&lt;/script&gt;</p>`)
  expect(articles[0]!.raw).toContain('<script>alert(1)</script>')
})

test('a page of 20 MB is read, one above the limit refused', async () => {
  const paragraphs = `<p>${FIRST}</p>\n`.repeat(Math.ceil(20e6 / Buffer.byteLength(FIRST)))
  const {articles} = await read(html, `<h1>${TITLE}</h1>${paragraphs}`)
  expect(articles[0]!.raw.length).toBeGreaterThan(10e6)
  const {codes} = await read(html, Buffer.alloc(33 << 20, '<p>x'))
  expect(codes).toEqual(['input/too-large'])
}, 120_000)
