import {describe, expect, test} from 'vitest'
import {html} from '../../src/readers/html/html.js'
import {structure} from '../../src/structure/structure.js'
import {slice, textOf} from '../../src/text/text.js'
import {blocksOf, read} from './read.js'

const PARAGRAPH =
  'رئیس اداره آب شهر در نشست خبری امروز گفت که سهمیه کشاورزان تا پایان فصل تغییر نمی‌کند و آب به موقع به زمین‌ها می‌رسد.'

async function page(markup: string | Uint8Array) {
  const {articles, found} = await read(html, markup)
  expect(found).toEqual([])
  const article = articles[0]!
  return {
    article,
    raw: article.raw,
    lines: article.raw.split('\n'),
    blocks: blocksOf(article),
    metadata: article.metadata,
  }
}

describe('the headline', () => {
  const column = `<p>${PARAGRAPH}</p><p class="mian-titr"><b>آب و زمین</b></p><p>${PARAGRAPH}</p>`
  test('is an h1 also where the title begins with the name of the paper', async () => {
    const {blocks} = await page(
      `<title>روزنامه پگاه | شماره ۱۲ | آب، زمین، باران</title><div><h1 class="titr">آب، زمین، باران</h1>${column}</div>`,
    )
    expect(blocks[0]).toEqual(['title', 'آب، زمین، باران'])
  })
  test('is no subhead that has the word for it in its class', async () => {
    const {blocks} = await page(`<body><div>${column}</div>`)
    expect(blocks[1]).toEqual(['subhead', 'آب و زمین'])
  })
})

describe('raw is what a reader of the page sees', () => {
  test('a block, a br and an item end a line; white space folds, ZWNJ and no-break space stay', async () => {
    const {lines} = await page(
      '<body><p>نیم&zwnj;روز \n <b>گرم</b>&nbsp;است</p><div>یک<br>دو<ul><li>سه<li>چهار</ul>پنج</div>',
    )
    expect(lines).toEqual(['نیم\u200cروز گرم\u00a0است', 'یک', 'دو', 'سه', 'چهار', 'پنج'])
  })

  test('what is not shown is not there', async () => {
    const {raw} =
      await page(`<title>الف</title><style>ب</style><script>پ</script><noscript>ت</noscript><template><p>ث</p></template>
      <div hidden>ج</div><p style="color:red; display: none">چ</p><span class="sr-only">ح</span><!-- خ --><select><option>د</select>ذ`)
    expect(raw).toBe('ذ')
  })

  test('a row of a table is one line', async () => {
    const {blocks} = await page(`<h1>نرخ‌ها</h1><p>${PARAGRAPH}<table><tr><th>نام<th>نرخ<tr><td>سکه<td>۲۸</table>`)
    expect(blocks.slice(2)).toEqual([
      ['paragraph', 'نام نرخ'],
      ['paragraph', 'سکه ۲۸'],
    ])
  })

  test('a table that lays out the page is no row', async () => {
    const {blocks} = await page(`<table><tr><td>منو<br>خانه<td><h1>تیتر خبر امروز</h1><p>${PARAGRAPH}</p></table>`)
    expect(blocks.slice(2)).toEqual([
      ['title', 'تیتر خبر امروز'],
      ['paragraph', PARAGRAPH],
    ])
  })
})

describe('blocks', () => {
  const article = `<main><article><div class="rutitr">گفت‌وگو با رئیس اداره آب</div><h1><a href="#">سهمیه آب تغییر نمی‌کند</a></h1>
    <p class="summary">سهمیه آب کشاورزان ثابت ماند.</p>
    <figure><img><figcaption>سد سبزرود</figcaption></figure>
    <div class="body"><p>${PARAGRAPH}</p><h2>آب هست</h2><p>${PARAGRAPH}</p><p><a href="#">باران در راه است</a></p></div></article></main>`

  test('markup tells kicker, title, lead, caption, subhead and paragraph', async () => {
    const {blocks} = await page(article)
    expect(blocks.map(([kind]) => kind)).toEqual([
      'kicker',
      'title',
      'lead',
      'caption',
      'paragraph',
      'subhead',
      'paragraph',
      'boilerplate',
    ])
  })

  test('what stands around is kept in raw and marked', async () => {
    const {blocks, raw} = await page(
      `<header><a>سایت</a></header><nav><ul><li><a>سیاسی</a></ul></nav>${article}<div class="share-bar">تلگرام</div><section id="comments"><p>${PARAGRAPH}</p></section><aside>پربیننده</aside><footer>حقوق</footer>`,
    )
    for (const around of ['سایت', 'سیاسی', 'تلگرام', 'پربیننده', 'حقوق']) {
      expect(raw).toContain(around)
      expect(blocks).toContainEqual(['boilerplate', around])
    }
    expect(blocks.at(-3)).toEqual(['boilerplate', PARAGRAPH])
  })

  test('an element that holds the article is none of that, whatever it is called', async () => {
    const {blocks} = await page(
      `<form id="aspnetForm"><div class="wrapper has-sidebar sidebar">${article}</div></form>`,
    )
    expect(blocks.filter(([kind]) => kind === 'paragraph')).toHaveLength(2)
  })

  test('the title that the head names is the title, be it no h1', async () => {
    const {blocks} = await page(
      `<title>سهمیه آب تغییر نمی‌کند | آب‌نیوز</title><h1>آب‌نیوز</h1><div><b>سهمیه آب تغییر نمی‌کند</b></div><p>${PARAGRAPH}</p>`,
    )
    expect(blocks.find(([kind]) => kind === 'title')?.[1]).toBe('سهمیه آب تغییر نمی‌کند')
  })

  test('the whole page comes apart', async () => {
    const {article: raw} = await page(`<header>سایت</header>${article}<footer>تمامی حقوق محفوظ است</footer>`)
    const structured = structure(raw, 'news', (found) => expect(found).toBeUndefined())
    expect(structured?.sections.map(({kind}) => kind)).toEqual([
      'kicker',
      'title',
      'lead',
      'caption',
      'paragraph',
      'subhead',
      'paragraph',
    ])
  })
})

describe('metadata', () => {
  test('JSON-LD goes before Open Graph', async () => {
    const {metadata} =
      await page(`<script type="application/ld+json">{"@context":"x","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2023-10-08T14:52:00+03:30","mainEntityOfPage":{"@id":"https://example.org/1"},"publisher":{"name":"خبرگزاری مهر"}}]}</script>
      <meta property="article:published_time" content="2020-01-01"><meta property="og:url" content="https://example.org/2"><p>متن`)
    expect(metadata).toMatchObject({
      publishedAt: '2023-10-08T14:52:00+03:30',
      url: 'https://example.org/1',
      sourceName: 'خبرگزاری مهر',
    })
  })

  test('meta elements in any date that khabar reads', async () => {
    const {metadata} = await page(
      '<meta name="dc.date" content="1402/04/12 14:35"><meta property="og:site_name" content="آب‌نیوز"><link rel="canonical" href="https://example.org/3">',
    )
    expect(metadata).toMatchObject({
      publishedAt: '2023-07-03T14:35+03:30',
      sourceName: 'آب‌نیوز',
      url: 'https://example.org/3',
    })
  })

  test.each([
    '{"@type":{"toString":0}}',
    '{"@type":"NewsArticle","headline":{"toString":0},"author":[{"name":{"toString":0}},null],"datePublished":{},"image":{"url":[]}}',
    '{"@graph":[{"@type":["NewsArticle",{"toString":0}],"keywords":{"name":{"toString":0}}}]}',
    `${'{"@graph":['.repeat(500)}${']}'.repeat(500)}`,
    '{"__proto__":{"@type":"NewsArticle"},"@type":"constructor"}',
  ])('hostile JSON-LD costs nothing: %s', async (data) => {
    const {lines} = await page(
      `<script type="application/ld+json">${data}</script><h1>تیتر خبر امروز</h1><p>${PARAGRAPH}`,
    )
    expect(lines).toEqual(['تیتر خبر امروز', PARAGRAPH])
  })

  test('a comma too many in JSON-LD is forgiven', async () => {
    const {metadata} = await page(
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-10-06",}</script><p>${PARAGRAPH}`,
    )
    expect(metadata).toMatchObject({publishedAt: '2023-10-06', page_type: 'NewsArticle'})
  })

  test('writers, sections, tags, pictures, licence and address', async () => {
    const {metadata, article} = await page(`<head><link rel="canonical" href="https://example.org/n/1">
      <meta property="og:type" content="article"><meta property="article:modified_time" content="2023-10-07T08:00:00Z">
      <meta name="keywords" content="آب، کشاورزی,سد"><meta property="og:image" content="https://example.org/1.jpg">
      <meta name="description" content="سهمیه آب کشاورزان تا پایان فصل تغییر نمی‌کند.">
      <script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"position":2,"name":"کشاورزی"},{"position":1,"name":"صفحه نخست"},{"position":3,"item":{"name":"آب"}}]}</script>
      <script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"مهرداد سروستانی"},{"name":"admin"}]}</script></head>
      <h1>سهمیه آب تغییر نمی‌کند</h1><div><figure><img src="2.jpg"><figcaption>سد سبزرود</figcaption></figure><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></div>
      <footer><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY</a></footer>`)
    expect(metadata).toMatchObject({
      authors: ['مهرداد سروستانی'],
      category: ['کشاورزی', 'آب'],
      tags: ['آب', 'کشاورزی', 'سد'],
      updated_at: '2023-10-07T08:00:00Z',
      canonical_url: 'https://example.org/n/1',
      page_type: 'NewsArticle',
      summary: 'سهمیه آب کشاورزان تا پایان فصل تغییر نمی‌کند.',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    })
    const [named, shown] = metadata.images!
    expect(named).toEqual({url: 'https://example.org/1.jpg', caption: null})
    expect(shown!.url).toBe('2.jpg')
    expect(slice(textOf(article.raw), shown!.caption!)).toBe('سد سبزرود')
  })

  test('an article that stands only in JSON-LD is read from there', async () => {
    const {blocks} = await page(
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"سهمیه آب تغییر نمی‌کند","articleBody":"${PARAGRAPH}\\n${PARAGRAPH}"}</script><div id="root"></div>`,
    )
    expect(blocks).toEqual([
      ['title', 'سهمیه آب تغییر نمی‌کند'],
      ['paragraph', PARAGRAPH],
      ['paragraph', PARAGRAPH],
    ])
  })

  test('broken JSON-LD says nothing', async () => {
    expect((await page('<script type="application/ld+json">{"@type":</script><p>متن')).metadata.publishedAt).toBeNull()
  })
})

describe('character sets', () => {
  // «سلام» in windows-1256.
  const old = [0xd3, 0xe1, 0xc7, 0xe3]
  const ascii = (string: string) => [...Buffer.from(string, 'latin1')]
  test.each([
    ['declared', [...ascii('<meta charset="windows-1256"><p>'), ...old]],
    [
      'declared by http-equiv',
      [...ascii('<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>'), ...old],
    ],
    ['by the bytes', [...ascii('<p>'), ...old]],
    ['declared wrongly as UTF-8', [...ascii('<meta charset=utf-8><p>'), ...old, ...old]],
    ['declared by a label that nobody knows', [...ascii('<meta charset=x-farsi><p>'), ...old]],
    [
      'UTF-8 with a byte that is none, under such a label',
      [
        ...ascii('<meta charset=windows-utf-8><p>'),
        ...Buffer.from('سلام'.repeat(100)),
        0xd9,
        ...Buffer.from('سلام'.repeat(100)),
      ],
    ],
    ['UTF-8 declared as windows-1256', [...ascii('<meta charset="windows-1256"><p>'), ...Buffer.from('سلام')]],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...ascii('<p>'), ...Buffer.from('سلام')]],
    ['UTF-16', [0xff, 0xfe, ...Buffer.from('<p>سلام', 'utf16le')]],
  ])('%s', async (_, bytes) => {
    expect((await page(Uint8Array.from(bytes))).raw).toMatch(/^(?:سلام)+$/)
  })
})

describe('any markup', () => {
  test.each([
    ['empty', ''],
    ['cut', '<html><body><div class="'],
    ['nested wrongly', '<b><p><i></b>متن</p></i></table></td><tr>'],
    ['ten thousand deep', `${'<div>'.repeat(10_000)}متن`],
    ['ten thousand inline', `${'<span>'.repeat(10_000)}متن`],
    ['ten thousand headlines in each other', `${'<div class="headline">'.repeat(10_000)}متن`],
    ['ten thousand marks', '<b><i><p>'.repeat(10_000)],
    ['deep lists', `${'<ul><li>'.repeat(5_000)}متن`],
    ['deep tables', `${'<table><tr><td>'.repeat(2_000)}متن`],
    ['no character but NUL', '\u0000\u0000'],
  ])('never crashes: %s', async (_, markup) => {
    await page(markup)
  })
})
