import {expect, test} from 'vitest'
import {bySpan, contains, overlaps, sameSpan} from '../../src/text/span.js'
import {place} from '../place.js'

const span = place(3, 6)

test.each([
  // start, end, lies within 3–6, shares something with it
  [3, 6, true, true],
  [3, 5, true, true],
  [4, 6, true, true],
  [2, 6, false, true],
  [3, 7, false, true],
  [5, 9, false, true],
  [0, 4, false, true],
  [0, 3, false, false],
  [6, 9, false, false],
])('%i–%i beside 3–6', (start, end, within, shared) => {
  expect(contains(span, place(start, end))).toBe(within)
  expect(overlaps(span, place(start, end))).toBe(shared)
  expect(overlaps(place(start, end), span)).toBe(shared)
  expect(sameSpan(span, place(start, end))).toBe(start === 3 && end === 6)
})

test('spans are in the order of their starts, what encloses before what it encloses', () => {
  const sorted = [place(3, 6), place(3, 4), place(0, 1), place(3, 9)].sort(bySpan)
  expect(sorted).toEqual([place(0, 1), place(3, 9), place(3, 6), place(3, 4)])
  expect(bySpan(span, place(3, 6))).toBe(0)
})
