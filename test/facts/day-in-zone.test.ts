import {expect, test} from 'vitest'
import {createFacts} from '../../src/facts/facts.js'
import {dayInZone} from '../../src/facts/kind/day-in-zone.js'
import {documentOf, neverLeftOut} from './document-of.js'

test('a time stamp is turned to the zone, with summer time as it was kept until 2022', () => {
  expect(dayInZone('2024-05-20T20:29:00Z', 'Asia/Tehran')).toBe('2024-05-20')
  expect(dayInZone('2024-05-20T20:45:00Z', 'Asia/Tehran')).toBe('2024-05-21')
  // +04:30 in the summer of 2021, +03:30 in its winter and ever since
  expect(dayInZone('2021-07-01T19:45:00Z', 'Asia/Tehran')).toBe('2021-07-02')
  expect(dayInZone('2021-12-01T19:45:00Z', 'Asia/Tehran')).toBe('2021-12-01')
  expect(dayInZone('2023-07-01T19:45:00Z', 'Asia/Tehran')).toBe('2023-07-01')
  expect(dayInZone('2024-05-20T23:30:00+03:30', 'Asia/Tehran')).toBe('2024-05-20')
  expect(dayInZone('2024-05-20T23:30:00+03:30', 'Europe/London')).toBe('2024-05-20')
  expect(dayInZone('2024-05-21T01:00:00+0330', 'America/New_York')).toBe('2024-05-20')
})

test('a day, or a time without offset, is taken as written', () => {
  expect(dayInZone('2024-05-20', 'America/New_York')).toBe('2024-05-20')
  expect(dayInZone('2024-05-20T23:30', 'America/New_York')).toBe('2024-05-20')
  expect(dayInZone(null, 'Asia/Tehran')).toBeNull()
  expect(() => dayInZone('2024-05-20T20:45:00Z', 'Asia/Teheran')).toThrow(RangeError)
})

test('today is the day of the zone', () => {
  const document = documentOf('وزیر امروز آمد.', {publishedAt: '2024-05-20T20:45:00Z'})
  const today = (timeZone?: string) => createFacts({timeZone}).run(document, neverLeftOut).facts[0]?.iso
  expect(today()).toBe('2024-05-21')
  expect(today('Europe/London')).toBe('2024-05-20')
})
