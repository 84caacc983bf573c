import {expect, test} from 'vitest'
import {ambiguousDate, dayPlace, readDate} from '../../src/readers/rows/date.js'

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

test.each([
  ['03/02/19', '03/02/19', undefined],
  ['02/12/1', '02/12/1', undefined],
  ['05/06/07 14:30', '05/06/07', undefined],
  // Persian digits, and years that no day or month can be.
  ['۰۳/۰۲/۱۹', undefined, '2024-05-08'],
  ['98/11/06', undefined, '2020-01-26'],
  // A date in full beside it.
  ['1403/02/19 (03/02/19)', undefined, '2024-05-08'],
  ['03/02/2019', undefined, '2019-02-03'],
  ['03/14/19', undefined, undefined],
] as const)('of %s the part %s is ambiguous, and the date is %s', (cell, ambiguous, iso) => {
  expect(ambiguousDate(cell)).toBe(ambiguous)
  expect(readDate(cell)).toBe(iso)
})

test('a short date is read where the year is said to come first', () => {
  expect(readDate('03/02/19', {date_order: 'year-first'})).toBe('2024-05-08')
  expect(readDate('03/02/19', {date_order: 'day-first'})).toBeUndefined()
})

test.each([
  ['25/2/2021', 'first'],
  ['2/25/2021', 'second'],
  ['3/4/2021', 'either'],
  ['4/4/2021', undefined],
  ['3/4/1402', undefined],
  ['2021/3/4', undefined],
] as const)('the day of %s can be the number that is %s', (cell, place) => {
  expect(dayPlace(cell)).toBe(place)
})
