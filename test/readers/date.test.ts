import {expect, test} from 'vitest'
import {readDate} from '../../src/readers/rows/date.js'

test.each([
  ['1577836800', '2020-01-01T00:00:00Z'],
  ['1577836800123', '2020-01-01T00:00:00.123Z'],
  ['1577836800000000', '2020-01-01T00:00:00Z'],
  ['۱۵۷۷۸۳۶۸۰۰', '2020-01-01T00:00:00Z'],
  ['42276', '2015-09-29'],
  ['42276.75', '2015-09-29'],
  ['14020714', '2023-10-06'],
  ['20231006', '2023-10-06'],
  ['1402', undefined],
  ['7', undefined],
] as const)('the number %s in a column of dates is %s', (cell, iso) => {
  expect(readDate(cell)).toBe(iso)
})

test('the month comes first where that is said, and a clock is that of UTC', () => {
  expect(readDate('3/4/2021')).toBe('2021-04-03')
  expect(readDate('3/4/2021 10:00', {date_order: 'month-first'})).toBe('2021-03-04T10:00+03:30')
  expect(readDate('2014-09-23T03:48:23.977', {time_zone: 'UTC'})).toBe('2014-09-23T03:48:23Z')
  expect(readDate('2014-09-23', {time_zone: 'UTC'})).toBe('2014-09-23')
})
