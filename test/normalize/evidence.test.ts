import {describe, expect, test} from 'vitest'
import {carries, endings, endsInSilentHe, suffixesOf} from '../../src/normalize/zwnj/evidence/suffixes.js'
import {
  isContinuous,
  isFiniteForm,
  isPluralPerson,
  splitContinuous,
  splitPerfect,
} from '../../src/normalize/zwnj/evidence/verbs.js'

describe('verbs', () => {
  test.each([
    ['گفت', true],
    ['گویند', true],
    ['گفتمش', true],
    ['دیدندشان', true],
    ['رفته', true],
    ['خواستهاند', true],
    ['رفته‌اند', false],
    ['باید', false],
    ['شگفت', false],
    ['شان', false],
    ['کتاب', false],
  ])('%s may follow می: %s', (word, expected) => {
    expect(isFiniteForm(word)).toBe(expected)
  })

  test.each([
    ['برداریم', true],
    ['بندیم', true],
    ['رفتید', true],
    ['برمی', false],
    ['کتابیم', false],
    ['رفت', false],
  ])('%s is a verb of the first or second person plural: %s', (word, expected) => {
    expect(isPluralPerson(word)).toBe(expected)
  })

  test.each([
    ['می', true],
    ['نمی', true],
    ['برمی', true],
    ['درنمی', true],
    ['آدمی', false],
    ['میم', false],
  ])('%s goes before a verb: %s', (word, expected) => {
    expect(isContinuous(word)).toBe(expected)
  })

  test.each([
    ['میشود', ['می', 'شود']],
    ['نمیرود', ['نمی', 'رود']],
    ['برنمیگردد', ['برنمی', 'گردد']],
    ['میز', undefined],
    ['قدیمی', undefined],
    ['شود', undefined],
  ])('%s', (word, parts) => {
    expect(splitContinuous(word)).toEqual(parts)
  })

  test.each([
    ['خواستهاند', ['خواسته', 'اند']],
    ['رفتهام', ['رفته', 'ام']],
    ['رفته', undefined],
    ['خانهاند', undefined],
  ])('%s', (verb, parts) => {
    expect(splitPerfect(verb)).toEqual(parts)
  })
})

describe('suffixes', () => {
  test.each([
    ['ها', 'plural'],
    ['هایشان', 'plural'],
    ['ترین', 'comparative'],
    ['ام', 'silentHe'],
  ])('%s is one: %s', (letters, kind) => {
    expect(suffixesOf(letters).map((suffix) => suffix.kind)).toContain(kind)
  })

  test.each(['', 'کتاب', 'هایشانند', 'هاا'])('«%s» is none', (letters) => {
    expect(suffixesOf(letters)).toEqual([])
  })

  test('every way to end a word in one, with two letters at least before it', () => {
    const read = [...endings('کتابهای')].map(([stem, {suffix}]) => `${stem} ${suffix}`)
    expect(read).toEqual(expect.arrayContaining(['کتاب های', 'کتابها ی']))
    expect([...endings('هاها')].map(([stem]) => stem)).toEqual(['ها'])
  })

  test.each([
    ['خانه', true],
    ['راه', false],
    ['کوه', false],
    ['توجه', false],
    ['رفته', true],
    ['به', false],
    ['کتاب', false],
  ])('%s ends in a silent ه: %s', (word, expected) => {
    expect(endsInSilentHe(word)).toBe(expected)
  })
})

test.each([
  ['ایرانی', true],
  ['قدیمی', true],
  ['دعای', false],
  ['سوی', false],
  ['ما', false],
  ['کتاب', false],
])('%s carries an ending that follows ی alone: %s', (stem, expected) => {
  expect(carries(stem, {suffix: 'ام', kind: 'yeh'})).toBe(expected)
})
