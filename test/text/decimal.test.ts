import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  add,
  compare,
  type Decimal,
  decimal,
  isWhole,
  multiply,
  negate,
  parseDecimal,
  powerOfTen,
} from '../../src/text/decimal.js'

const exact = (string: string) => parseDecimal(string) as Decimal

test('one number has one spelling', () => {
  expect(exact('007.500')).toBe('7.5')
  expect(exact('-0.0')).toBe('0')
  expect(exact('-0.5')).toBe('-0.5')
  expect(exact('-12.050')).toBe('-12.05')
  expect(exact('0')).toBe('0')
  expect(parseDecimal('1e5')).toBeUndefined()
  expect(parseDecimal('۱۲')).toBeUndefined()
})

test('amounts above 2^53 stay exact', () => {
  expect(multiply(exact('6.4'), powerOfTen(12))).toBe('6400000000000')
  expect(compare(exact('9007199254740993'), exact('9007199254740992'))).toBe(1)
  expect(add(exact('9007199254740993'), exact('0.1'))).toBe('9007199254740993.1')
  expect(() => decimal(2 ** 53)).toThrow(new RangeError('9007199254740992 is not an exact whole number'))
})

test('whole numbers agree with bigint', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
      expect(add(decimal(a), decimal(b))).toBe((a + b).toString())
      expect(multiply(decimal(a), decimal(b))).toBe((a * b).toString())
      expect(negate(decimal(a))).toBe((-a).toString())
      expect(Math.sign(compare(decimal(a), decimal(b)))).toBe(a < b ? -1 : a > b ? 1 : 0)
    }),
  )
})

test('hundredths agree with bigint', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
      const hundredth = (units: bigint) => multiply(decimal(units), exact('0.01'))
      expect(add(hundredth(a), hundredth(b))).toBe(hundredth(a + b))
      expect(multiply(hundredth(a), powerOfTen(2))).toBe(a.toString())
      expect(Math.sign(compare(hundredth(a), hundredth(b)))).toBe(a < b ? -1 : a > b ? 1 : 0)
      expect(isWhole(hundredth(a))).toBe(a % 100n === 0n)
    }),
  )
})
