import {expect, test} from 'vitest'
import {offset} from '../../src/text/span.js'
import {offsetAt, slice, spanAt, textOf} from '../../src/text/text.js'
import type {Unit} from '../../src/text/unit.js'
import {place} from '../place.js'

// The compiler is the test here: a `@ts-expect-error` under which nothing is wrong is an error of `npm run typecheck`.

const string = '🌧 باران'
const text = textOf(string)
const rain = place(2, 7)

test('an offset in code points is no index of a string', () => {
  // @ts-expect-error slice counts UTF-16 units
  const wrong: string = string.slice(rain.start, rain.end)
  expect(wrong).not.toBe(slice(text, rain))
  // @ts-expect-error so does an end alone
  expect(string.slice(3, rain.end).length).toBe(4)
  // @ts-expect-error substring
  expect(string.substring(rain.start).trim()).toBe('باران')
  // @ts-expect-error charCodeAt
  expect(string.charCodeAt(rain.start) + 0).toBe(32)
  // @ts-expect-error codePointAt
  const point: number | undefined = string.codePointAt(rain.start)
  expect(point).toBe(32)
  // @ts-expect-error indexOf
  expect(string.indexOf('ب', rain.start) + 0).toBe(3)
  // @ts-expect-error startsWith: an object is always true, and may not stand where a boolean does
  const starts: boolean = string.startsWith('باران', rain.start)
  expect(starts).toBe(false)
})

test('an offset is no UTF-16 index, nor the other way round', () => {
  // @ts-expect-error offsetAt takes an index
  expect(offsetAt(text, rain.start)).toBe(1)
  // @ts-expect-error spanAt takes two
  expect(spanAt(text, rain.start, rain.end).start).toBe(1)
  const index: Unit = string.indexOf('ب')
  // @ts-expect-error place is made of offsets
  const start: typeof rain.start = index
  expect(offsetAt(text, start as number)).toBe(offset(2))
})

test('plain numbers are indices of a string', () => {
  const sliced: string = string.slice(3, string.length)
  expect(sliced).toBe('باران')
})
