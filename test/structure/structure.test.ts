import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {type Block, noMetadata, type RawArticle} from '../../src/document/article.js'
import {type StructureMode, structure} from '../../src/structure/structure.js'
import {slice, textOf} from '../../src/text/text.js'
import {place} from '../place.js'

const article = (raw: string, more: Partial<RawArticle> = {}): RawArticle => ({
  id: 'a',
  raw,
  metadata: noMetadata,
  ...more,
})

function run(raw: string, mode: StructureMode = 'news', more: Partial<RawArticle> = {}) {
  const found: Diagnostic[] = []
  const structured = structure(article(raw, more), mode, (diagnostic) => found.push(diagnostic))
  const text = textOf(raw)
  return {
    structured,
    codes: found.map(({code}) => code),
    sections: structured?.sections.map((section) => [section.kind, slice(text, section)]),
    removals: structured?.removals.map((removal) => [removal.rule, slice(text, removal)]),
  }
}

const PARAGRAPH = 'به گزارش خبرگزاری تسنیم از اردبیل، رئیس اداره آب شهر گفت که سهمیه کشاورزان در این ماه تغییر نمی‌کند.'

describe('mode none', () => {
  test('takes every line as a paragraph, trimmed, whatever ends it', () => {
    const {sections, removals} = run('\ufeff یک \r\n\r\nدو\u2028سه\u0085 \tچهار\u00a0\n', 'none')
    expect(sections).toEqual([
      ['paragraph', 'یک'],
      ['paragraph', 'دو'],
      ['paragraph', 'سه'],
      ['paragraph', 'چهار'],
    ])
    expect(removals).toEqual([])
  })

  test('keeps what news would drop, blocks or not', () => {
    const blocks: Block[] = [{...place(0, 12), kind: 'boilerplate'}]
    expect(run('انتهای پیام/\nچاپ', 'none', {blocks}).sections).toHaveLength(2)
  })

  test('counts code points', () => {
    expect(run('😀😀\nالف', 'none').structured?.sections).toEqual([
      {start: 0, end: 2, kind: 'paragraph'},
      {start: 3, end: 6, kind: 'paragraph'},
    ])
  })

  test('a line that shows nothing is no section but a removal', () => {
    expect(run('الف\n\u200c\u200f\n\u0000\nب', 'none').removals?.map(([rule]) => rule)).toEqual([
      'invisible-line',
      'invisible-line',
    ])
  })
})

describe('what is refused', () => {
  test.each(['', ' \n\t\n', '\ufeff', '\u200c'])('%j is empty', (raw) => {
    expect(run(raw).codes).toEqual(['article/empty'])
    expect(run(raw, 'none').codes).toEqual(['article/empty'])
  })

  test('an index page is empty: menus and no sentence', () => {
    const raw =
      'صفحه نخست\nسیاسی\nاقتصادی\nورزشی\nقیمت نان تغییر کرد\nباران در راه است\nجاده چالوس باز شد\nتیم شهر قهرمان شد'
    expect(run(raw)).toMatchObject({structured: undefined, codes: ['article/empty']})
  })

  test('another language is refused in news and in none', () => {
    const english =
      'The council of the city decided on Monday to close the old bridge for repairs until the end of the year.'
    expect(run(english).codes).toEqual(['article/not-persian'])
    expect(run(english, 'none').codes).toEqual(['article/not-persian'])
  })

  test('code and English names in a Persian item refuse nothing', () => {
    expect(run(`${'function f() { return 1 }\n'.repeat(3)}${PARAGRAPH}`).codes).toEqual([])
  })
})

describe('blocks', () => {
  const pieces = (parts: readonly [Block['kind'], string][]) => {
    const raw = parts.map(([, text]) => text).join('\n\n')
    let at = 0
    const blocks = parts.map(([kind, text]): Block => {
      const start = at
      at += text.length + 2
      return {...place(start, start + text.length), kind}
    })
    return run(raw, 'news', {blocks})
  }

  test('the fields of a row are what they say', () => {
    const {sections} = pieces([
      ['title', 'سهمیه آب تغییر نمی‌کند'],
      ['lead', 'رئیس اداره آب گفت'],
      ['paragraph', PARAGRAPH],
      ['paragraph', 'بله.'],
      ['paragraph', 'ورزشی'],
    ])
    expect(sections?.map(([kind]) => kind)).toEqual(['title', 'lead', 'paragraph', 'paragraph', 'paragraph'])
  })

  test('what desks put between paragraphs goes from rows too, and all behind an end marker', () => {
    const {removals} = pieces([
      ['title', 'سهمیه آب تغییر نمی‌کند'],
      ['paragraph', PARAGRAPH],
      ['paragraph', 'انتهای پیام/م'],
      ['paragraph', 'بازگشت به صفحه گروه استان‌ها'],
    ])
    expect(removals?.map(([rule]) => rule)).toEqual(['boilerplate-end-marker', 'boilerplate-promotion'])
  })

  test('a short field between long ones is a subhead, the items of a list are none', () => {
    const {sections} = pieces([
      ['title', 'سهمیه آب تغییر نمی‌کند'],
      ['paragraph', PARAGRAPH],
      ['paragraph', '*لایروبی کانال‌های شرق شهر'],
      ['paragraph', PARAGRAPH],
      ['paragraph', '* یک'],
      ['paragraph', '* دو'],
      ['paragraph', PARAGRAPH],
    ])
    expect(sections?.slice(1).map(([kind]) => kind)).toEqual([
      'paragraph',
      'subhead',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  test('a paragraph of several lines is a section a line', () => {
    expect(pieces([['paragraph', `${PARAGRAPH}\nوی افزود: آب هست.`]]).sections).toHaveLength(2)
  })

  test('a lead said again as the first paragraph goes', () => {
    const {removals} = pieces([
      ['title', 'سهمیه آب تغییر نمی‌کند'],
      ['lead', PARAGRAPH],
      ['paragraph', PARAGRAPH.replaceAll('\u200c', '')],
      ['paragraph', 'وی افزود: آب هست.'],
    ])
    expect(removals?.map(([rule]) => rule)).toEqual(['repeated-lead'])
  })
})

describe('a dump of text that broke paragraphs at their links', () => {
  const lines = (space: string) =>
    [
      'سد تازه کوهرنگ آبگیری شد',
      'مدیرعامل آب منطقه‌ای از آغاز آبگیری سد تازه کوهرنگ خبر داد و گفت که کار تا پایان سال به پایان می‌رسد.',
      `به گفته وی، بخش بزرگی از آب این سد به${space}`,
      'دشت خان‌میرزا',
      `${space}می‌رسد و کشاورزان از پاییز آینده آب بیشتری خواهند داشت.`,
      `او افزود که طرح انتقال آب به${space}`,
      'شهرکرد',
      `${space}نیز سه ماه دیگر آماده می‌شود.`,
    ].join('\n')

  test('is whole again where spaces show it', () => {
    expect(
      run(lines(' '))
        .sections?.slice(2)
        .map(([, text]) => text?.replace(/\s+/g, ' ')),
    ).toEqual([
      'به گفته وی، بخش بزرگی از آب این سد به دشت خان‌میرزا می‌رسد و کشاورزان از پاییز آینده آب بیشتری خواهند داشت.',
      'او افزود که طرح انتقال آب به شهرکرد نیز سه ماه دیگر آماده می‌شود.',
    ])
  })
  test('is none where every line ends in a space', () => {
    const page = ['سهمیه آب کشاورزان تغییر نمی‌کند', PARAGRAPH, 'آب شهر', PARAGRAPH.replace('آب شهر', 'برق شهر')]
    const {sections} = run(page.map((line) => `${line} `).join('\n'))
    expect(sections?.map(([, text]) => text)).toEqual(page)
  })
})

describe('source and date', () => {
  test('what the metadata say is kept', () => {
    const metadata = {...noMetadata, agency: 'مهر', dateline: 'تبریز', publishedAt: '2020-01-01'}
    expect(run(PARAGRAPH, 'news', {metadata}).structured?.metadata).toEqual(metadata)
  })

  test.each([
    ['https://www.tasnimnews.com/fa/news/1402/04/12/2900000/x', 'تسنیم', '2023-07-03'],
    ['https://www.farsnews.ir/news/13911222000865/x', 'فارس', '2013-03-12'],
    ['https://www.farsnews.ir/news/8203150021', 'فارس', '2003-06-05'],
    ['https://example.org/news/1402999999', null, null],
  ])('%s', (url, agency, publishedAt) => {
    const raw = 'باران جاده را بست\nریزش سنگ در پی بارش شب گذشته جاده را بست.'
    expect(run(raw, 'news', {metadata: {...noMetadata, url}}).structured?.metadata).toMatchObject({agency, publishedAt})
  })

  test('the page that brings an item goes before the agency that it quotes', () => {
    const raw = `خبرگزاری مهر\n\nسهمیه آب تغییر نمی‌کند\n\n${PARAGRAPH}`
    expect(run(raw).structured?.metadata.agency).toBe('مهر')
  })
})

describe('any raw text', () => {
  const words = fc.constantFrom(
    'انتهای پیام/',
    'چاپ',
    'بیشتر بخوانید',
    'نظرات',
    'به گزارش ایسنا از قم،',
    'خبر',
    '.',
    ':',
    '؟',
    '\n',
    '\n\n',
    '\r\n',
    '\u2028',
    ' ',
    '\u200c',
    '\ufeff',
    '\u0000',
    '😀',
    'الف',
    'a',
    '۱۲',
    '|',
    PARAGRAPH,
  )
  const raws = fc
    .array(fc.oneof(words, fc.string({unit: 'binary', maxLength: 4})), {maxLength: 60})
    .map((parts) => parts.join(''))
  const kinds = fc.constantFrom(
    'title',
    'kicker',
    'lead',
    'subhead',
    'paragraph',
    'caption',
    'boilerplate',
    'text',
  ) as fc.Arbitrary<Block['kind']>

  test('is covered by sections and removals, in order, disjoint, each inside a line', () => {
    fc.assert(
      fc.property(
        raws,
        fc.constantFrom('news', 'none'),
        fc.array(fc.tuple(fc.nat(30), fc.nat(40), kinds), {maxLength: 6}),
        (raw, mode, draws) => {
          const text = textOf(raw)
          const blocks: Block[] = []
          for (const [gap, length, kind] of draws) {
            const start = (blocks.at(-1)?.end ?? 0) + gap
            if (start + length <= text.length) blocks.push({...place(start, start + length), kind})
          }
          const {structured} = run(raw, mode as StructureMode, {blocks})
          if (!structured) return
          let at = 0
          let rest = ''
          const parts = [...structured.sections, ...structured.removals].sort((a, b) => a.start - b.start)
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(at)
            expect(part.end).toBeGreaterThan(part.start)
            expect(slice(text, part)).not.toMatch(/[\n\r\u2028\u2029\u0085\v\f]/)
            rest += slice(text, place(at, part.start))
            at = part.end
          }
          rest += slice(text, place(at, text.length))
          expect(rest).toMatch(/^[\s\u0085]*$/)
        },
      ),
      {numRuns: 1500},
    )
  })
})

describe('five megabytes take time by their length, whatever they hold', () => {
  const MiB5 = 5 * 2 ** 20
  test.each([
    ['one line', 'آب '.repeat(MiB5 / 3)],
    ['one line of end markers', 'انتهای پیام/ '.repeat(MiB5 / 13)],
    ['spaces', `${' '.repeat(MiB5)}آب`],
    ['line breaks', `آب${'\r\n'.repeat(MiB5 / 2)}آب`],
    ['short lines', 'بیشتر بخوانید\n'.repeat(MiB5 / 14)],
    ['colons', 'گروه:\n'.repeat(MiB5 / 6)],
    ['a house and ZWNJ', `خبرنگار حوزه${'\u200c'.repeat(40)}! تسنیم گفت که آب هست.\n`.repeat(MiB5 / 80)],
  ])('%s', (_, raw) => {
    run(raw)
    run(raw, 'none')
  })
})
