import {expect, test} from 'vitest'
import {escapeHtml, jsonForHtml} from '../../src/report/escape.js'
import {piecesOf} from '../../src/report/view/pieces.js'
import type {MarkedSpan} from '../../src/report/view/spans.js'

const mark = (key: string, start: number, end: number): MarkedSpan => ({
  key,
  layer: 'fact',
  start,
  end,
  name: 'count',
  origin: 'both',
})
const cut = (borders: number[], ...spans: MarkedSpan[]) =>
  piecesOf(borders, spans).map(({start, end, spans: own}) =>
    `${start}-${end} ${own.map(({key}) => key).join('')}`.trim(),
  )

test('text is cut where spans begin and end, whether they nest or cross', () => {
  expect(cut([0, 10])).toEqual(['0-10'])
  expect(cut([0, 10], mark('a', 2, 5))).toEqual(['0-2', '2-5 a', '5-10'])
  expect(cut([0, 10], mark('a', 2, 8), mark('b', 3, 5))).toEqual(['0-2', '2-3 a', '3-5 ab', '5-8 a', '8-10'])
  expect(cut([0, 10], mark('a', 2, 6), mark('b', 4, 8))).toEqual(['0-2', '2-4 a', '4-6 ab', '6-8 b', '8-10'])
})

test('a span that reaches over a border is cut there', () => {
  expect(cut([0, 4, 4, 10], mark('a', 2, 6))).toEqual(['0-2', '2-4 a', '4-6 a', '6-10'])
})

test('markup, controls and bidi controls become visible text', () => {
  expect(escapeHtml(`<b a="1" c='2'>&`)).toBe('&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;')
  expect(escapeHtml('a\u0000b\u001bc')).toBe('a\ufffdb\ufffdc')
  expect(escapeHtml('a\u202eb')).toBe('a[U+202E]b')
  expect(escapeHtml('می\u200cشود')).toBe('می\u200cشود')
})

test('JSON in a script element can not end it, and parses to the same value', () => {
  const value = {text: '</script><!--\u2028&'}
  expect(jsonForHtml(value)).not.toMatch(/[<>&\u2028]/)
  expect(JSON.parse(jsonForHtml(value))).toEqual(value)
})
