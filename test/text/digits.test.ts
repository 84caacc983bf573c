import {expect, test} from 'vitest'
import {digitValue, toAsciiDigits} from '../../src/persian/digits.js'

test('the three digit sets that pages mix have one value', () => {
  expect(toAsciiDigits('۱۲٣4 الف')).toBe('1234 الف')
  expect(digitValue('۹'.charCodeAt(0))).toBe(9)
  expect(digitValue('x'.charCodeAt(0))).toBeUndefined()
})
