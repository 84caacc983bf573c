import {expect, test} from 'vitest'
import {txt} from '../../src/readers/txt/txt.js'
import {slice, textOf} from '../../src/text/text.js'
import {read} from './read.js'

const pageOf = async (text: string) => {
  const {articles, found} = await read(txt, text)
  expect(found).toEqual([])
  const {raw, blocks = [], metadata} = articles[0]!
  return {raw, kinds: blocks.map((block) => [block.kind, slice(textOf(raw), block)]), metadata}
}

const LONG = 'کشاورزان دهستان نارون می‌گویند که باران پاییزی امسال سه هفته دیرتر از سال گذشته آغاز شد.'

test('Markdown shows its text, and its marks say what a line is', async () => {
  const {raw, kinds, metadata} = await pageOf(
    `[پیک نارون](https://naron.example/)\n\n  * [ورزش](/sport)\n  * [جامعه](/society)\n\n# باران دیر رسید\n\n![باران](/a.jpg)\n\nکشتزاری در دهستان نارون\n\n${LONG} [دفتر هواشناسی](/m) آن را **کم‌سابقه** خواند.\n\n## چه باید کرد\n\n1\\. ${LONG}\n`,
  )
  expect(raw).toContain(`${LONG} دفتر هواشناسی آن را کم‌سابقه خواند.`)
  expect(raw).toContain(`\n1. ${LONG}`)
  expect(kinds).toEqual([
    ['boilerplate', 'پیک نارون'],
    ['boilerplate', 'ورزش'],
    ['boilerplate', 'جامعه'],
    ['title', 'باران دیر رسید'],
    ['caption', 'کشتزاری در دهستان نارون'],
    ['subhead', 'چه باید کرد'],
  ])
  expect(metadata.sourceName).toBe('پیک نارون')
})

test('rows that Markdown wraps are one line, and cells that lay out a page are none of a table', async () => {
  const half = LONG.slice(0, 60)
  const {raw} = await pageOf(
    `# باران دیر به نارون رسید\n\n${half}\n${LONG.slice(61)}\n\n${LONG} ${LONG}  | ستون کناری\n---|---\n`,
  )
  expect(raw.split('\n').filter((line) => line.includes(half))).toHaveLength(2)
  expect(raw.split('\n')).toContain('ستون کناری')
})

test('front matter says address, day and site', async () => {
  const {metadata, kinds} = await pageOf(
    `---\ntitle: باران دیر رسید\nurl: https://naron.example/1\nsitename: پیک نارون\ndate: 2023-11-26\n---\n${LONG}\n\n## چه باید کرد\n\n${LONG}\n\n## چه خواهد شد\n\n${LONG}`,
  )
  expect(metadata).toMatchObject({url: 'https://naron.example/1', sourceName: 'پیک نارون', publishedAt: '2023-11-26'})
  expect(kinds[0]).toEqual(['title', 'باران دیر رسید'])
})

test('what Lynx prints has no numbers of links, and its paragraphs are whole', async () => {
  const {raw} = await pageOf(
    `   #[1]پیک نارون\n\n   [2]ورزش [3]جامعه [4]هنر\n\nباران دیر به نارون رسید\n\n   کشاورزان دهستان نارون می‌گویند که باران پاییزی امسال سه هفته\n   دیرتر از [5]سال گذشته آغاز شد.\n\n   برچسب‌ها\n     * [6]باران\n     * [7]نارون\n\nReferences\n\n   1. https://naron.example/\n`,
  )
  expect(raw.split('\n')).toContain(LONG)
  expect(raw).not.toMatch(/\[\d\]/)
})

test('items with a hyphen are a list, turns of an interview are not', async () => {
  expect((await pageOf(`${LONG}\nسه چیز نیاز است:\n- بذر مقاوم\n- آب کافی\n${LONG}`)).raw).toContain(
    '\nبذر مقاوم\nآب کافی\n',
  )
  const interview = `${LONG}\n- چه می‌کارید؟\n- گندم می‌کاریم.\n${LONG}`
  expect((await pageOf(interview)).raw).toBe(interview)
})

test('headers and numbers of sheets stand above the text', async () => {
  const rows = Array.from({length: 9}, () => LONG)
  const {raw} = await pageOf([...rows, 'پیک نارون شماره ۷', '1', ...rows, 'پیک نارون شماره ۷', '2'].join('\n'))
  expect(raw.split('\n').slice(0, 3)).toEqual(['پیک نارون شماره ۷', '1', '2'])
})

test.each(['#باران #نارون\nمتن', 'قیمت ۲*۳ است\nمتن', `${LONG}\n\n(۱) ${LONG}`, '   متن\n   متن'])(
  'any other text stays as it is: %s',
  async (text) => expect((await pageOf(text)).raw).toBe(text),
)

// Each took a minute and more when every item judged its whole list again, and every heading the links after it.
test.each([
  ['items of a list', '- نارون\n'],
  ['headings that are links', '## [باران نارون](/a)\n\n'],
  ['lists of trafilatura', `${LONG}\n- نارون\n- باران\n`],
])('30,000 %s are read in linear time', async (_, unit) => {
  const {articles} = await read(txt, `# باران دیر رسید امسال\n\n${LONG}\n\n${unit.repeat(30_000)}`)
  expect(articles[0]!.raw.split('نارون').length).toBeGreaterThan(30_000)
})
