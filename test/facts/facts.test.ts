import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {facts} from '../../src/facts/facts.js'
import {kinds} from '../../src/facts/kinds.js'
import {slice, textOf} from '../../src/text/text.js'
import {documentOf, factsOf} from './document-of.js'
import {examplesOf} from './examples.js'

const SEED = [
  'معاون استاندار از پوشش 60 درصد جمعیت استان خبر داد.',
  'این امر باید به میزان صد درصدی خود برسد.',
  'در 9 ماهه امسال 81 مورد جعل شناسنامه صورت گرفته است.',
].join('\n')

test('a provincial news item gives its percentages, its count and its period', () => {
  expect(factsOf(SEED, '2023-12-25T10:00:00+03:30')).toMatchObject([
    {id: 'f1', text: '60 درصد', kind: 'percent', value: '60', item: {text: 'جمعیت استان'}},
    {id: 'f2', text: 'صد درصدی', kind: 'percent', value: '100', item: null},
    {id: 'f3', text: '9 ماهه امسال', kind: 'date', iso: '2023-03-21/2023-12-21'},
    {id: 'f4', text: '81 مورد', kind: 'count', value: '81', unit: 'مورد', item: {text: 'جعل شناسنامه'}},
  ])
})

test('without a publication date a relative period has no days', () => {
  expect(factsOf('در 9 ماهه امسال')).toMatchObject([{kind: 'date', iso: null, timex: {type: 'DATE', value: 'XXXX'}}])
})

test('a decimal slash before درصد is a decimal, a year between slashes is a date', () => {
  expect(factsOf('۲/۵ درصد')).toMatchObject([{kind: 'percent', value: '2.5'}])
  expect(factsOf('۱۴۰۲/۰۵/۱۲')).toMatchObject([{kind: 'date', iso: '2023-08-03'}])
})

test('offsets count code points behind an emoji', () => {
  expect(factsOf('🎉 ۶۰ درصد')).toMatchObject([{start: 2, end: 9, text: '۶۰ درصد'}])
})

test('every fact has every field and is plain JSON', () => {
  for (const fact of factsOf(SEED)) {
    expect(Object.keys(fact)).toHaveLength(23)
    expect(JSON.parse(JSON.stringify(fact))).toEqual(fact)
  }
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '۵',
      '12',
      '۱۴۰۲',
      '/',
      '-',
      '٫',
      '٬',
      ':',
      ' ',
      ' ',
      ' و ',
      ' تا ',
      'صد',
      'هزار',
      'میلیون',
      'بیست',
      'دوم',
      'نیم',
      '\u200c',
      '\n',
    ],
    ...[
      'درصد',
      'تومان',
      'سال',
      'ماهه',
      'امسال',
      'تیر',
      'ساعت',
      'نفر',
      'یک',
      'از',
      'به',
      'بین',
      'منفی',
      'چند',
      'ها',
      '🎉',
      '.',
      '،',
      '٪',
    ],
  )
  test('gives ordered facts whose text is their slice, none in part over another', () => {
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 40}), (parts) => {
        const document = documentOf(parts.join(''), {publishedAt: '2023-12-25'})
        const found = facts.run(document, () => {}).facts
        found.forEach((fact, at) => {
          expect(fact.id).toBe(`f${at + 1}`)
          expect(slice(document.text, fact)).toBe(fact.text)
          expect(fact.end).toBeGreaterThan(fact.start)
          const before = found[at - 1]
          if (!before) return
          const nested = fact.start >= before.start && fact.end <= before.end
          expect(fact.start >= before.end || (nested && fact.within === before.id)).toBe(true)
        })
      }),
      {numRuns: 1500},
    )
  })
})

describe('a text that is cut at any word', () => {
  test.each(kinds.map(({name}) => name))('examples of %s', (name) => {
    for (const {text, published_at: day} of examplesOf<{text: string; published_at?: string}>(name))
      for (const {index} of text.matchAll(/(?<=\s)\S/g))
        for (const part of [text.slice(0, index).trimEnd(), text.slice(index)])
          for (const fact of factsOf(part, day ?? null)) expect(part).toContain(fact.text)
  })
})

describe('time grows with the text, not faster', () => {
  const base = documentOf('x')
  const SIZE = 200_000
  test.each(['۱', 'و ', 'صد و ', 'هزار ', '۱/', '۱ تا ', '۵۵۵٬', '۵:', '۱-', 'سال‌های ', 'بیست‌و', '۵ تیر '])(
    '%j',
    (piece) => {
      const text = textOf(piece.repeat(SIZE / piece.length))
      // Linear, it takes a fraction of a second; quadratic, longer than a test may (vitest.config.ts).
      const {facts: found} = facts.run({...base, text}, () => {})
      for (const {start, end} of found) expect(end).toBeGreaterThan(start)
    },
  )
})
