import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {exists, gregorianDay, isGregorianDay} from '../../src/records/validate/calendar.js'

test.each(['2023-02-28', '2024-02-29', '2000-02-29', '0001-01-01', '-0550-01-01'])('%s is a day', (day) => {
  expect(isGregorianDay(day)).toBe(true)
})

test.each(['2023-02-29', '1900-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '2023-01-00'])('%s is none', (day) => {
  expect(isGregorianDay(day)).toBe(false)
})

describe('dates that a calendar has', () => {
  test.each([
    ['persian', '1403-12-30'],
    ['persian', '1402-06-31'],
    ['persian', 'XXXX-12-30'],
    ['persian', '1402-SP'],
    ['persian', '136'],
    ['islamic', '1445-09-30'],
    ['gregory', '2024-02'],
  ] as const)('%s %s', (calendar, value) => expect(exists(calendar, value)).toBe(true))

  test.each([
    ['persian', '1402-12-30'],
    ['persian', '1402-07-31'],
    ['persian', 'XXXX-07-31'],
    ['persian', '1402-13'],
    ['persian', '1402-01/1402-13'],
    ['persian', '1402-00-01'],
    ['islamic', '1445-09-31'],
    ['gregory', '2023-02-29'],
  ] as const)('not %s %s', (calendar, value) => expect(exists(calendar, value)).toBe(false))
})

test('a Persian day is its Gregorian one; longer times and far years are not judged', () => {
  expect(gregorianDay('persian', '1402-05-12')).toBe('2023-08-03')
  expect(gregorianDay('persian', '1399-12-30')).toBe('2021-03-20')
  expect(gregorianDay('gregory', '2023-08-03')).toBe('2023-08-03')
  expect(gregorianDay('persian', '1402-05')).toBeUndefined()
  expect(gregorianDay('persian', '0900-05-12')).toBeUndefined()
  expect(gregorianDay('islamic', '1445-01-16')).toBeUndefined()
})

const official = new URL('../../../shared/data/gold/persian-calendar/CalendarCenterData.txt', import.meta.url)
test.skipIf(!existsSync(official))(
  'every month start of the calendar centre (skipped where ../shared is missing)',
  () => {
    const pad = (number: string | undefined, length: number) => (number ?? '').padStart(length, '0')
    const iso = (date: string | undefined) => {
      const [day, month, year] = (date ?? '').trim().split(',')
      return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
    }
    let compared = 0
    for (const line of readFileSync(official, 'utf8').split('\n')) {
      const [persian, , gregory] = line.split(', ')
      if (gregory === undefined || line.startsWith('#')) continue
      expect(gregorianDay('persian', iso(persian)), line).toBe(iso(gregory))
      compared++
    }
    expect(compared).toBeGreaterThan(1000)
  },
)
