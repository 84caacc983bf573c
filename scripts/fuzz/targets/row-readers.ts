// Readers of files of rows: each line, object or record is an article.
import {lines} from './pages.js'
import {readerTarget} from './read.js'

const names = [
  '"id"',
  '"text"',
  '"html"',
  '"title"',
  '"published_at"',
  '"url"',
  '"source"',
  '"paragraphs"',
  '"category"',
  '"tags"',
  '"authors"',
  '"images"',
  '"body"',
  '"abstract"',
  '"summary"',
  ':',
  ',',
  '{',
  '}',
  '[',
  ']',
  'null',
  '1',
  '1e999',
  '"2023-07-03"',
  '"۱۴۰۲/۰۴/۱۲"',
  '"1402-13-40T25:61"',
  '\\u0000',
  '\\ud800',
  '\\udc00',
  '"<p>متن</p>"',
  '{"url":"x"}',
]
const row = {
  id: '1',
  title: 'تیتر',
  text: 'باران آمد.',
  published_at: '2023-07-03T14:35+03:30',
  url: 'https://a.example/1',
  tags: ['آب', 'باران'],
  images: [{src: 'a.jpg'}],
}
const page = {
  id: 2,
  html: '<h1>تیتر</h1><p>متن <b>خبر</b></p>',
  category: 'استان‌ها > گیلان',
  authors: 'ناصر نصیری',
  date: '۱۴۰۲/۰۴/۱۲',
}
const layout = {
  fields: {
    id: 'a.b',
    body: 'c[0].d',
    title: 't',
    tags: 'tags',
    category: 'category',
    images: 'images',
    published_at: 'date',
  },
  split: {tags: ','},
  replace: {'[n]': '\n'},
}

const jsonLines = [row, page, {id: '3', paragraphs: ['یک', 'دو'], abstract: 'لید'}]
  .map((one) => JSON.stringify(one))
  .join('\n')
const mapped = JSON.stringify({
  a: {b: 1},
  c: [{d: 'متن[n]دوم'}],
  t: 'تیتر',
  tags: 'a,b',
  category: ['x'],
  images: ['y'],
  date: 1688369700,
})

export const jsonl = readerTarget({
  name: 'jsonl',
  share: 50,
  longest: 1500,
  kind: 'json',
  words: names,
  seeds: () => [jsonLines, JSON.stringify(row), '\ufeff{"id":"1","text":"یک"}\r\n\r\n{'],
})
export const mappedRows = readerTarget({
  name: 'mapped-rows',
  format: 'jsonl',
  layout,
  share: 60,
  longest: 800,
  kind: 'json',
  words: names,
  seeds: () => [mapped, `${mapped}\n${mapped}`],
})
export const json = readerTarget({
  name: 'json',
  share: 50,
  longest: 1500,
  kind: 'json',
  words: names,
  seeds: () => [JSON.stringify([row, page]), JSON.stringify({data: [row]}), JSON.stringify(row)],
})

const cells = [
  ',',
  '\t',
  ';',
  '|',
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  'id',
  'text',
  'title',
  'date',
  '1',
  '"a\nb"',
  '۱۴۰۲/۰۴/۱۲',
  '=1+1',
]
export const csv = readerTarget({
  name: 'csv',
  share: 60,
  longest: 1000,
  kind: 'text',
  words: cells,
  seeds: () => [
    'id,text,title\n1,"یک, دو",تیتر\n2,"سه\nچهار ""پنج""",\n',
    'id;text\r\n1;متن\r\n',
    'id,text\r1,یک\r2,دو\r',
  ],
})
export const tsv = readerTarget({
  name: 'tsv',
  share: 40,
  longest: 1000,
  kind: 'text',
  words: cells,
  layout: {columns: ['id', 'text']},
  seeds: () => ['1\tیک, دو\n2\tسه\n'],
})
export const lineRecords = readerTarget({
  name: 'line-records',
  format: 'lines',
  share: 50,
  longest: 1000,
  kind: 'text',
  words: [',', '\n', '\r\n', '1,', ',\n'],
  layout: {columns: ['id', 'text'], lines_per_record: 2, separator: ','},
  seeds: () => [`1,\n${lines(1)[0]},\n\n2,\nدو,\n`],
})
