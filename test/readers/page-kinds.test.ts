import {expect, test} from 'vitest'
import {html} from '../../src/readers/html/html.js'
import {blocksOf, read} from './read.js'

const TITLE = 'پل چوبی شهر دوباره ساخته می‌شود'
const LEAD = 'پلی که سیل دو سال پیش نیمی از آن را با خود برد، با کمک مردم شهر دوباره ساخته می‌شود.'
const BODY = [
  'شهردار گفت که بازسازی پل چوبی رودخانه از نخستین روز هفته آینده آغاز می‌شود و تا پایان پاییز ادامه دارد.',
  'وی افزود که هزینه این کار ۱۲ میلیارد تومان برآورد شده است و نیمی از آن را خیران شهر پرداخته‌اند.',
  'اهالی محله پایین‌دست از دو سال پیش برای گذشتن از رودخانه ناچارند سه کیلومتر راه را دور بزنند.',
]
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('')
const page = (between: string, body: string, head = '') =>
  `<title>${TITLE}</title>${head}<body><ul><li><a href="/x">ورزش</a></li></ul><div><h1>${TITLE}</h1>${between}<div class="c">${body}</div></div>`

async function kindsOf(markup: string): Promise<readonly string[]> {
  const {articles} = await read(html, markup)
  return blocksOf(articles[0]!)
    .filter(([kind, text]) => kind !== 'boilerplate' && !BODY.includes(text))
    .map(([kind]) => kind)
}

/** What stands before the body, and what the reader says of it, beside the headline. */
const cases: readonly [string, string, readonly string[]][] = [
  ['an element of its own under the headline is a lead', page(`<div class="x1">${LEAD}</div>`, paragraphs), ['lead']],
  ['so is a heading that is a sentence', page(`<h2>${LEAD}</h2>`, paragraphs), ['lead']],
  ['and a first paragraph in bold letters', page('', `<p><b>${LEAD}</b></p>${paragraphs}`), ['lead']],
  ['or of another class', page('', `<p class="k">${LEAD}</p>${paragraphs}`), ['lead']],
  ['but none with a drop cap', page('', `<p class="has-drop-cap">${LEAD}</p>${paragraphs}`), ['paragraph']],
  ['nor one that looks like the others', page('', `<p>${LEAD}</p>${paragraphs}`), ['paragraph']],
  ['nor a caption', page(`<div><img src="a.jpg"><div>${LEAD.slice(0, -1)}</div></div>`, paragraphs), ['caption']],
  [
    'nor date, code and desk in one line',
    page(
      '<div>۹ مهر ۱۴۰۲، ۱۰:۰۵ <span>کد خبر 5899031</span> <a>استان‌ها</a> <a>کهگیلویه و بویراحمد</a></div>',
      paragraphs,
    ),
    ['text'],
  ],
  ['a name in bold letters above the body is its writer', page('', `<p><b>سارا نیک‌پی</b></p>${paragraphs}`), []],
]

test.each(cases)('%s', async (_, markup, kinds) => {
  expect(await kindsOf(markup)).toEqual(['title', ...kinds])
})

const entry = (time: string, text: string) => `<div class="ev"><time>${time}</time><div class="t">${text}</div></div>`
const TIMES = ['۱۱:۲۰', '۱۰:۴۵', '۰۹:۰۰']

test.each<[string, string]>([
  ['boxes', BODY.map((text, i) => entry(TIMES[i]!, text)).join('')],
  ['a table', `<table>${BODY.map((text, i) => `<tr><td>${TIMES[i]}</td><td>${text}</td></tr>`).join('')}</table>`],
])('the entries of a live report in %s are the article', async (_, stream) => {
  const {articles} = await read(html, page(`<div class="x1">${LEAD}</div>`, '').replace('<div class="c">', stream))
  const shown = blocksOf(articles[0]!).filter(([kind]) => kind !== 'boilerplate')
  expect(shown.filter(([, text]) => !TIMES.includes(text)).map(([, text]) => text)).toEqual([TITLE, LEAD, ...BODY])
})

test('inline elements with a paragraph each are paragraphs', async () => {
  const spans = BODY.map((text) => `<span>${text}</span>`).join('\n')
  const {articles} = await read(html, page('', spans))
  expect(blocksOf(articles[0]!).map(([, text]) => text)).toEqual(['ورزش', TITLE, ...BODY])
})

test('a class of the body that names its menu does not hide the article', async () => {
  const markup = page('', paragraphs).replace('<body>', '<body class="nav-not-loaded">')
  expect(await kindsOf(markup)).toEqual(['title'])
})

test('each picture of an album has its caption', async () => {
  const album = '<div class="al"><img src="1.jpg"><div>پل پیش از سیل</div><img src="2.jpg"><div>پل تازه</div></div>'
  expect(await kindsOf(page('', paragraphs.replace('</p>', `</p>${album}`)))).toEqual(['title', 'caption', 'caption'])
})

test('a label with a link to another item is no paragraph', async () => {
  const link = '<p>همین خبر: <a href="/1">چرا پل نخست در یک شب فروریخت؟</a></p>'
  expect(await kindsOf(page('', paragraphs.replace('</p>', `</p>${link}`)))).toEqual(['title'])
})

test('an h1 that leads home is the brand', async () => {
  const {articles} = await read(
    html,
    `<title>نارون آنلاین</title><body><h1><a href="/">شبکه نارون</a></h1><div><h2>${TITLE}</h2><div>${paragraphs}</div></div>`,
  )
  expect(blocksOf(articles[0]!).find(([kind]) => kind === 'title')).toEqual(['title', TITLE])
})

const table = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`

test.each<[string, readonly (readonly string[])[], boolean]>([
  [
    'names and prices stay',
    [
      ['نوع', 'بها'],
      ['گندم', '۴۵٬۰۰۰'],
      ['جو', '۳۸٬۰۰۰'],
    ],
    true,
  ],
  [
    'so do figures with their units',
    [
      ['مسیر', 'عادی', 'ویژه'],
      ['یزد', '۲۴۰ هزار تومان', '۳۸۰ هزار تومان'],
      ['قم', '۲۱۰ هزار تومان', '۳۴۰ هزار تومان'],
    ],
    true,
  ],
  [
    'results of matches go',
    [
      ['میزبان', 'نتیجه', 'میهمان'],
      ['سایپا', '۳ - ۱', 'پیکان'],
      ['گلپر', '۳ - ۰', 'نارون'],
    ],
    false,
  ],
  [
    'and boards of bare figures',
    [
      ['سکه', 'خرید', 'فروش'],
      ['نیم', '۱۸,۰۰۰,۰۰۰', '۱۸,۲۰۰,۰۰۰'],
      ['ربع', '۱۱,۰۰۰,۰۰۰', '۱۱,۱۰۰,۰۰۰'],
    ],
    false,
  ],
])('of tables, %s', async (_, rows, stays) => {
  const {articles} = await read(html, page('', paragraphs + table(rows)))
  const kinds = blocksOf(articles[0]!)
    .slice(-rows.length)
    .map(([kind]) => kind)
  expect(kinds).toEqual(rows.map(() => (stays ? 'paragraph' : 'boilerplate')))
})

test('the name of the site in JSON-LD is the source where no article has a publisher', async () => {
  const data = `<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "نارون"}, {"@type": "NewsArticle", "headline": "${TITLE}"}]}</script>`
  const {articles} = await read(html, page('', paragraphs, data))
  expect(articles[0]!.metadata.sourceName).toBe('نارون')
})
