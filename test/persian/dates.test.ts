import {describe, expect, test} from 'vitest'
import {formatInterval, intervalOfValue} from '../../src/persian/calendar.js'
import {addDays} from '../../src/persian/days.js'
import {hijriMonth, hijriOf, isOfficialMonth, tabularMonth} from '../../src/persian/hijri.js'

test.each([
  ['1402', '2023-03-21/2024-03-19'],
  ['1402-05', '2023-07-23/2023-08-22'],
  ['1402-05-12', '2023-08-03'],
  ['136', '1981-03-21/1991-03-20'],
  ['13', '1922-03-22/2022-03-20'],
  ['1402-H1', '2023-03-21/2023-09-22'],
  ['1402-H2', '2023-09-23/2024-03-19'],
  ['1402-Q1', '2023-03-21/2023-06-21'],
  ['1402-Q4', '2023-12-22/2024-03-19'],
  ['1402-SP', '2023-03-21/2023-06-21'],
  ['1402-SU', '2023-06-22/2023-09-22'],
  ['1402-FA', '2023-09-23/2023-12-21'],
  ['1402-WI', '2023-12-22/2024-03-19'],
  ['1402-05/1402-06', '2023-07-23/2023-09-22'],
  ['1402-05-12/1402-05-12', '2023-08-03'],
  ['1402-05/1402-13', null],
  ['1402-13', null],
  ['1402-05-32', null],
  ['1402-H3', null],
  ['1402-Q5', null],
  ['1402-W05', null],
  ['1402-X', null],
  ['1402-XSP', null],
  ['136-05', null],
  ['11402', null],
  ['x1402', null],
  ['1402-05-12x', null],
  ['1402-x05', null],
  ['', null],
])('the days of %s in the Persian calendar', (value, days) => {
  expect(formatInterval(intervalOfValue('persian', value))).toBe(days)
})

test.each([
  ['gregory', '2023-Q1', '2023-01-01/2023-03-31'],
  ['gregory', '2023-SP', null],
  ['gregory', '198', '1980-01-01/1989-12-31'],
  ['gregory', '19', '1901-01-01/2000-12-31'],
  ['gregory', '2024-02', '2024-02-01/2024-02-29'],
] as const)('the days of %s %s', (calendar, value, days) => {
  expect(formatInterval(intervalOfValue(calendar, value))).toBe(days)
})

describe('lunar months', () => {
  test.each([
    // Calendrical Calculations: 1 Muharram of 1400 and of 1445 in the civil tabular calendar
    [1400, 1, '1979-11-21', '1979-12-20'],
    [1445, 1, '2023-07-19', '2023-08-17'],
    [1445, 2, '2023-08-18', '2023-09-15'],
    // a leap year of the cycle of 30 has a day more at its end: 1445, its fifth, is one
    [1445, 12, '2024-06-08', '2024-07-07'],
    [1446, 12, '2025-05-29', '2025-06-26'],
    [1, 1, '0622-07-19', '0622-08-17'],
  ])('%i-%i by the tabular calendar', (year, month, first, last) => {
    expect(tabularMonth(year, month)).toEqual([first, last])
  })

  test('months are those of ICU’s civil calendar', () => {
    const icu = new Intl.DateTimeFormat('en-u-ca-islamic-civil', {day: 'numeric', month: 'numeric', timeZone: 'UTC'})
    for (let year = 1; year <= 1600; year += 7)
      for (let month = 1; month <= 12; month++) {
        const [first, last] = tabularMonth(year, month)!
        expect([first, addDays(last, 1)].map((day) => icu.format(new Date(day)).replace(/ .*/, ''))).toEqual([
          `${month}/1`,
          `${(month % 12) + 1}/1`,
        ])
      }
  })

  test('the tabular calendar is used from 1 to 1600', () => {
    expect([0, 1, 1600, 1601].map((year) => tabularMonth(year, 1) !== undefined)).toEqual([false, true, true, false])
  })

  test('each day lies in its month: the official one where it is known, else the tabular one', () => {
    for (let year = 1300; year <= 1460; year++)
      for (let month = 1; month <= 12; month++) {
        const official = hijriMonth(year, month)
        expect(isOfficialMonth(year, month)).toBe(official !== undefined)
        const [first, last] = official ?? tabularMonth(year, month)!
        // Beside the table's edges two reckonings meet, and a day may lie in both or in none.
        const isEdge = [1378, 1379, 1442, 1443].includes(year)
        if (isEdge) continue
        for (const day of [first, addDays(first, 14), last]) expect(hijriOf(day), day).toEqual({year, month})
      }
  })
})
