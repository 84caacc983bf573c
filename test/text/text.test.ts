import fc from 'fast-check'
import {expect, test} from 'vitest'
import {offset} from '../../src/text/span.js'
import {findAll, indexAt, offsetAt, slice, textOf} from '../../src/text/text.js'
import {place} from '../place.js'

/** Any JavaScript string, lone surrogates and emoji included. */
const anyString = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}))

test('an emoji is one code point and two UTF-16 units', () => {
  const text = textOf('🌧 باران')
  expect(text.length).toBe(7)
  expect(text.string.length).toBe(8)
  expect(slice(text, place(2, 7))).toBe('باران')
})

test('a lone surrogate is one code point', () => {
  expect(textOf('a\ud83cb').length).toBe(3)
  expect(textOf('\udf27\ud83c').length).toBe(2)
})

test('slices are what code points give', () => {
  fc.assert(
    fc.property(anyString, fc.nat(), fc.nat(), (string, a, b) => {
      const points = Array.from(string)
      const text = textOf(string)
      expect(text.length).toBe(points.length)
      const [start, end] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [number, number]
      expect(slice(text, place(start, end))).toBe(points.slice(start, end).join(''))
      expect(offsetAt(text, indexAt(text, offset(start)))).toBe(start)
    }),
  )
})

test('matches are found inside a part only, with spans of the whole', () => {
  const text = textOf('😀 ۱۲ و ۳۴ و ۵۶')
  expect([...findAll(text, /\p{Nd}+/gu, place(3, 10))].map(({start, end}) => [start, end])).toEqual([
    [3, 4],
    [7, 9],
  ])
})
