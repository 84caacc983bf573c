// Readers of files that are one text.
import {articles, htmlPages} from './pages.js'
import {readerTarget} from './read.js'

export const txt = readerTarget({
  name: 'txt',
  share: 30,
  longest: 2000,
  kind: 'bytes',
  seeds: () => [...articles(3), 'متن\r\nدوم\r', '\ufeffمتن', Buffer.from('fffe2606450646062000', 'hex')],
})

const tags = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<h1>',
  '<h2 class="title">',
  '<b>',
  '<a href="/x">',
  '</a>',
  '<table><tr><td>',
  '<ul><li>',
  '<br>',
  '<article>',
  '<script type="application/ld+json">',
  '</script>',
  '<meta property="article:published_time" content="2023-01-01T10:00:00+03:30">',
  '<meta charset="windows-1256">',
  '<title>',
  '<template>',
  '<svg>',
  '<math>',
  '<select>',
  '<option>',
  '<noscript>',
  '<iframe>',
  '<style>',
  '<textarea>',
  '<plaintext>',
  '<time datetime="1402-05-12">',
  '<figure><figcaption>',
  '<img src="a.jpg" alt="x">',
  '<base href="//x">',
  '<frameset>',
  '<body dir=rtl>',
  '&zwnj;',
  '&nbsp',
  '{"@type":"NewsArticle","headline":"تیتر","datePublished":"2023-01-01"}',
  '"@graph":[',
  '"articleBody":"متن"',
  '"author":{"name":"ناصر نصیری"}',
]
const small =
  '<!doctype html><html lang=fa><head><title>تیتر</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"تیتر خبر","datePublished":"2023-07-03T14:35+03:30","author":[{"name":"ناصر نصیری"}],"keywords":"آب,باران"}</script></head><body><h1>تیتر خبر</h1><p class=lead>لید خبر امروز</p><p>رئیس اداره آب شهر گفت: باران آمد.</p><table><tr><td>یک<td>۲</table></body></html>'

export const html = readerTarget({
  name: 'html',
  share: 10,
  longest: 4000,
  kind: 'text',
  words: tags,
  seeds: () => [small, ...htmlPages(3).map((page) => page.slice(0, 3800))],
})

export const xml = readerTarget({
  name: 'xml',
  share: 40,
  longest: 1500,
  kind: 'text',
  words: [
    '<doc>',
    '</doc>',
    '<text>',
    '</text>',
    '<item id="1">',
    '</item>',
    '<?xml version="1.0" encoding="windows-1256"?>',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<a/>',
    ' xmlns:x="y"',
    '&amp;',
    '&#1776;',
    '<title>',
  ],
  seeds: () => [
    '<?xml version="1.0"?>\n<all>\n<item no="1">\n<title>باران &amp; برف</title><tag>a</tag><tag>b</tag><text>یک<br/>دو &#1776;</text></item>\n<item no="2"/>\n</all>',
    '<root/><doc><id>1</id><text>متن</text></doc>',
  ],
})
