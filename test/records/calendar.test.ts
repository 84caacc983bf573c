import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {exists, isGregorianDay, sameDays, spokenDays} from '../../src/records/validate/calendar.js'

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
    ['islamic', '1445-10-30'],
    ['islamic', '1445-12-30'],
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

const days = (calendar: 'persian' | 'gregory' | 'islamic', value: string) =>
  spokenDays(calendar, {value, min: null, max: null})

test('a value is its Gregorian days; weeks and far years are not judged', () => {
  expect(days('persian', '1402-05-12')).toEqual(['2023-08-03', '2023-08-03'])
  expect(days('persian', '1399-12-30')).toEqual(['2021-03-20', '2021-03-20'])
  expect(days('gregory', '2023-08-03')).toEqual(['2023-08-03', '2023-08-03'])
  expect(days('persian', '1402-05')).toEqual(['2023-07-23', '2023-08-22'])
  expect(days('persian', '1402')).toEqual(['2023-03-21', '2024-03-19'])
  expect(days('persian', '1402-H1')).toEqual(['2023-03-21', '2023-09-22'])
  expect(days('persian', '1402-SP')).toEqual(['2023-03-21', '2023-06-21'])
  expect(days('persian', '136')).toEqual(['1981-03-21', '1991-03-20'])
  expect(days('gregory', '19')).toEqual(['1901-01-01', '2000-12-31'])
  expect(days('persian', '1402-01/1402-09')).toEqual(['2023-03-21', '2023-12-21'])
  expect(days('islamic', '1440-09')).toEqual(['2019-05-07', '2019-06-04'])
  expect(days('persian', '0900-05-12')).toBeUndefined()
  expect(days('persian', 'XXXX-05-12')).toBeUndefined()
  expect(days('persian', '1402-W03')).toBeUndefined()
})

test('lunar days may be a day or two off, others not', () => {
  expect(sameDays('islamic', ['2019-05-07', '2019-06-04'], ['2019-05-06', '2019-06-05'])).toBe(true)
  expect(sameDays('islamic', ['2019-05-07', '2019-06-04'], ['2019-05-03', '2019-06-04'])).toBe(false)
  expect(sameDays('persian', ['2019-05-07', '2019-06-04'], ['2019-05-06', '2019-06-04'])).toBe(false)
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
      expect(days('persian', iso(persian))?.[0], line).toBe(iso(gregory))
      compared++
    }
    expect(compared).toBeGreaterThan(1000)
  },
)
