import {existsSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {intervalOf, momentOf} from '../../src/persian/calendar.js'
import {hijriMonth} from '../../src/persian/hijri.js'

const FILE = new URL('../../../shared/data/gold/persian-calendar/CalendarCenterData.txt', import.meta.url)

test('a Jalali year has its length, leap years one day more', () => {
  expect(intervalOf({calendar: 'persian', year: 1402})).toEqual(['2023-03-21', '2024-03-19'])
  expect(intervalOf({calendar: 'persian', year: 1403, month: 12})).toEqual(['2025-02-19', '2025-03-20'])
  expect(intervalOf({calendar: 'persian', year: 1402, month: 12, day: 30})).toBeUndefined()
  expect(intervalOf({calendar: 'persian', year: 1403, month: 12, day: 30})).toEqual(['2025-03-20', '2025-03-20'])
})

test('a Gregorian day that does not exist is none', () => {
  expect(intervalOf({calendar: 'gregory', year: 2023, month: 2, day: 29})).toBeUndefined()
  expect(intervalOf({calendar: 'gregory', year: 2023, month: 13})).toBeUndefined()
})

test('Hijri months are known from 1379 to 1442 only', () => {
  expect(hijriMonth(1440, 9)).toEqual(['2019-05-07', '2019-06-04'])
  expect(hijriMonth(1378, 12)).toBeUndefined()
  expect(hijriMonth(1443, 1)).toBeUndefined()
})

test.skipIf(!existsSync(FILE))('agrees with the calendar centre’s month starts (needs ../shared/data)', () => {
  const rows = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
  const pad = (number: number): string => String(number).padStart(2, '0')
  let months = 0
  for (const row of rows) {
    const [day = 0, month = 0, year = 0, , hijriMonthNumber = 0, hijriYear = 0, gd = 0, gm = 0, gy = 0] = row
      .split(',')
      .map(Number)
    const iso = `${gy}-${pad(gm)}-${pad(gd)}`
    expect(intervalOf({calendar: 'persian', year, month, day})).toEqual([iso, iso])
    expect(momentOf(iso, 'persian')).toMatchObject({year, month, day})
    const hijri = hijriMonth(hijriYear, hijriMonthNumber)
    if (hijri) expect(hijri[0]).toBe(iso)
    if (hijri) months++
  }
  expect(rows.length).toBe(1161)
  expect(months).toBeGreaterThan(700)
})
