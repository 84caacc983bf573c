import fc from 'fast-check'
import {expect, test} from 'vitest'
import {formatNumeral, parseNumeral} from '../../src/facts/facts.js'
import {examplesOf} from './examples.js'

interface Example {
  readonly text: string
  readonly form: string | null
}

test.each(examplesOf<Example>('numerals'))('$text', ({text, form, ...fields}) => {
  const found = parseNumeral(text)
  if (form === null) expect(found).toBeUndefined()
  else expect(found).toMatchObject({form, ...fields})
})

test('a whole number in words reads back', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n), (number) => {
      expect(parseNumeral(formatNumeral(number))?.value).toBe(String(number))
    }),
  )
})

test('words are spelled as the Academy spells them', () => {
  expect(formatNumeral(125)).toBe('صد و بیست و پنج')
  expect(formatNumeral(1021)).toBe('هزار و بیست و یک')
  expect(formatNumeral('2.5')).toBe('دو و پنج دهم')
  expect(formatNumeral(-1_000_000)).toBe('منفی یک میلیون')
  expect(formatNumeral(0)).toBe('صفر')
  expect(formatNumeral('2.05')).toBe('دو و پنج صدم')
  expect(formatNumeral('0.000025')).toBe('بیست و پنج میلیونم')
  expect(formatNumeral(10n ** 12n)).toBe('یک هزار میلیارد')
  expect(formatNumeral(10n ** 18n)).toBe('یک میلیارد میلیارد')
  expect(() => formatNumeral('1e3')).toThrow(
    new RangeError('no words for 1e3: expected a decimal below 10^21 with at most six places'),
  )
  expect(() => formatNumeral(10n ** 21n)).toThrow(RangeError)
  expect(() => formatNumeral('0.0000001')).toThrow(RangeError)
})
